/// A row of links of which one is chosen: by which grouping, in which period.
struct ChoiceNav: Component {
  struct Choice: TemplateValue {
    var label: String
    var address: Address
    var isChosen: Bool
    static let members: Members<Self> = [
      "label": { $0.label }, "href": { $0.address.path }, "isChosen": { $0.isChosen },
    ]
    static let example = Choice(label: "Theme", address: .plan("net-zero"), isChosen: true)
  }

  var label: String
  var choices: [Choice]

  static let name = "choice"
  static let members: Members<Self> = ["label": { $0.label }, "choices": { $0.choices }]
  static let template = #"""
    <nav class="app-choice" aria-label="{{label}}">
    <span class="app-choice__label" aria-hidden="true">{{label}}</span>
    <ul>{{#choices}}<li><a href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{label}}</a></li>{{/choices}}</ul>
    </nav>
    """#
  static let style = #"""
    .app-choice { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem;
      margin: 0 0 1rem; }
    .app-choice__label { color: var(--ink-soft); font-size: 0.9375rem; }
    .app-choice ul { display: flex; flex-wrap: wrap; gap: 0.35rem; list-style: none; margin: 0; padding: 0; }
    .app-choice a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 0.9rem;
      border: 1px solid var(--line-strong); border-radius: 999px; background: var(--paper);
      color: var(--ink); text-decoration: none; font-size: 0.9375rem; }
    .app-choice a:hover { border-color: var(--ink); text-decoration: underline; }
    .app-choice a[aria-current] { background: var(--brand); color: var(--brand-ink);
      border-color: var(--brand); font-weight: 600; }
    """#
  static let examples = [
    Example(
      "Groupings",
      ChoiceNav(
        label: "Group by",
        choices: [
          .example, Choice(label: "Stage", address: .plan("net-zero"), isChosen: false),
        ]))
  ]
}

/// Actions one under the other: ref, what it is, where it stands, who leads and by when.
struct ActionList: Component {
  struct Row: TemplateValue {
    var ref: String?
    var label: String
    var address: Address?
    var stage: Tag?
    var rating: Tag?
    var movement: Tag?
    /// "Lead: Head of Property. By March 2026."
    var note: String?

    static let members: Members<Self> = [
      "ref": { $0.ref }, "label": { $0.label }, "href": { $0.address?.path },
      "isLink": { $0.address != nil }, "stage": { $0.stage }, "rating": { $0.rating },
      "movement": { $0.movement }, "note": { $0.note },
    ]
    static let example = Row(
      ref: "T18", label: "Run School Streets at 20 primary schools.",
      address: .action("net-zero-6"),
      stage: .example, rating: .example, movement: .example, note: "Lead: Head of Transport")
  }

  var rows: [Row]

  static let name = "action-list"
  static let members: Members<Self> = ["rows": { $0.rows }]
  static let template = #"""
    <ul class="app-actions">
    {{#rows}}<li class="app-actions__row"><div class="app-actions__what">{{#ref}}<span class="app-actions__ref">{{.}}</span> {{/ref}}{{#isLink}}<a href="{{href}}">{{label}}</a>{{/isLink}}{{^isLink}}{{label}}{{/isLink}}{{#note}}<span class="app-actions__note">{{.}}</span>{{/note}}</div><div class="app-actions__tags">{{#rating}}{{>tag}} {{/rating}}{{#stage}}{{>tag}} {{/stage}}{{#movement}}{{>tag}}{{/movement}}</div></li>
    {{/rows}}
    </ul>
    """#
  static let style = #"""
    .app-actions { list-style: none; padding: 0; margin: 0 0 1.5rem; background: var(--paper);
      border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
    .app-actions__row { max-width: none; display: grid; gap: 0.4rem 1.5rem; padding: 0.85rem 1.1rem;
      border-top: 1px solid var(--line); }
    .app-actions__row:first-child { border-top: 0; }
    .app-actions__what { max-width: 44rem; min-width: 0; }
    .app-actions__ref { font-weight: 700; font-variant-numeric: tabular-nums; margin-right: 0.35rem;
      white-space: nowrap; }
    .app-actions__note { display: block; color: var(--ink-soft); font-size: 0.9375rem; }
    .app-actions__tags { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: flex-start; }
    .app-actions__what a { color: var(--ink); text-decoration-color: var(--line-strong); }
    .app-actions__what a:hover { color: var(--link); text-decoration-color: currentColor; }
    @media (min-width: 48rem) {
      .app-actions__row { grid-template-columns: 1fr auto; }
      .app-actions__tags { justify-content: flex-end; max-width: 20rem; }
    }
    """#
  static let examples = [
    Example(
      "Two actions",
      ActionList(rows: [
        .example,
        Row(label: "Plant a wood", address: nil, stage: Tag(sign: .design, label: "Design")),
      ]))
  ]
}

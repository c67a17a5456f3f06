/// The way from home to this page, each step a link.
struct Trail: Component {
  /// One step.
  struct Crumb: TemplateValue {
    var label: String
    var address: Address

    init(_ label: String, _ address: Address) {
      self.label = label
      self.address = address
    }

    static let members: Members<Self> = [
      "label": { $0.label }, "href": { $0.address.path },
    ]
    static let example = Crumb("Councils", .councils)
  }

  var crumbs: [Crumb]

  static let name = "crumbs"
  static let members: Members<Self> = ["steps": { $0.crumbs }]
  static let template = #"""
    <nav class="app-frame__crumbs" aria-label="Breadcrumb">
    <ol>
    {{#steps}}<li><a href="{{href}}">{{label}}</a></li>{{/steps}}
    </ol>
    </nav>
    """#
  static let style = #"""
    .app-frame__crumbs { font-size: 0.9375rem; }
    .app-frame__crumbs ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0; padding: 0; }
    .app-frame__crumbs li { display: flex; align-items: center; }
    .app-frame__crumbs li + li::before { content: ""; width: 0.4rem; height: 0.4rem; margin: 0 0.6rem;
      border: solid var(--line-strong); border-width: 1.5px 1.5px 0 0; transform: rotate(45deg); }
    .app-frame__crumbs a { display: inline-block; padding: 0.6rem 0; color: var(--ink-soft); }
    """#
  static let examples = [
    Example(
      "To a plan",
      Trail(crumbs: [
        Crumb("Home", .home), Crumb("Wolmershire County Council", .council("wolmershire")),
      ]))
  ]
}

import PlanModel
import PlanStore

/// All councils, with how many plans and actions each has.
struct CouncilsPage: Page {
  var frame: Frame
  var facts: String
  /// Nil while there is none.
  var councils: DataTable?
  var downloads: DownloadLinks
  var search: SearchBox

  init(_ councils: [CouncilSummary], isDesk: Bool) {
    frame = Frame(title: "Councils", crumbs: [Trail.Crumb("Home", .home)], isDesk: isDesk)
    let plans = councils.reduce(0) { $0 + $1.plans }
    let actions = councils.reduce(0) { $0 + $1.actions }
    facts =
      "\(Phrases.count(councils.count, "council")), \(Phrases.count(plans, "plan")), "
      + "\(Phrases.count(actions, "action"))."
    self.councils =
      councils.isEmpty
      ? nil
      : DataTable(
        id: "councils", caption: "Councils", hidesCaption: true, layout: .scroll,
        columns: [
          .init("Council"), .init("Plans", isNumber: true), .init("Actions", isNumber: true),
        ],
        rows: councils.map {
          [.link($0.name, .council($0.slug)), .number($0.plans), .number($0.actions)]
        })
    downloads = DownloadLinks(
      subject: "councils", csv: .councilList(.csv), json: .councilList(.json))
    search = SearchBox()
  }

  static let name = "councils-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "facts": { $0.facts }, "councils": { $0.councils },
    "downloads": { $0.downloads }, "search": { $0.search },
    "readAPaper": { _ in Address.home.path + "#read" },
  ]
  static let template = #"""
    <h1>Councils</h1>
    <p class="app-lead">{{facts}}</p>
    {{#search}}{{>search-box}}{{/search}}
    {{#councils}}<div class="app-head"><h2>All councils</h2>{{#downloads}}{{>downloads}}{{/downloads}}</div>
    {{>data-table}}{{/councils}}
    {{^councils}}<p>There is nothing here yet.{{#frame.isDesk}} <a href="{{readAPaper}}">Read a paper</a> to begin.{{/frame.isDesk}}</p>{{/councils}}
    """#
  static var example: CouncilsPage {
    CouncilsPage(
      [CouncilSummary(slug: "wolmershire", name: "Wolmershire", plans: 2, actions: 60)],
      isDesk: true)
  }
}

/// One council and its plans.
struct CouncilPage: Page {
  struct Plan: TemplateValue {
    var name: String
    var address: Address
    var facts: String
    static let members: Members<Self> = [
      "name": { $0.name }, "href": { $0.address.path }, "facts": { $0.facts },
    ]
    static let example = Plan(
      name: "Net Zero", address: .plan("net-zero"), facts: "60 actions, March 2025")
  }

  var frame: Frame
  var heading: String
  /// What came after the council, or before it.
  var notices: [Notice]
  var plans: [Plan]

  init?(
    _ plans: [PlanListing], after: CouncilSuccession?, before: [CouncilSuccession], isDesk: Bool
  ) {
    guard let council = plans.first?.council else { return nil }
    frame = Frame(
      title: council.name,
      crumbs: [Trail.Crumb("Home", .home), Trail.Crumb("Councils", .councils)], isDesk: isDesk)
    heading = council.name
    notices = CouncilNotices.all(after: after, before: before)
    self.plans = plans.map { Plan($0, isArchive: after != nil) }
  }

  static let name = "council-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "notices": { $0.notices },
    "plans": { $0.plans },
  ]
  static let template = #"""
    <h1>{{heading}}</h1>
    {{#notices}}{{>notice}}{{/notices}}
    <h2>Plans</h2>
    <ul class="app-plain">
    {{#plans}}<li class="app-card"><a class="app-lead" href="{{href}}">{{name}}</a><p class="app-soft">{{facts}}</p></li>{{/plans}}
    </ul>
    """#
  private init(frame: Frame, heading: String, notices: [Notice], plans: [Plan]) {
    self.frame = frame
    self.heading = heading
    self.notices = notices
    self.plans = plans
  }
  static var example: CouncilPage {
    CouncilPage(
      frame: .example, heading: "Wolmershire County Council", notices: [.example],
      plans: [.example])
  }
}

extension CouncilPage.Plan {
  init(_ plan: PlanListing, isArchive: Bool = false) {
    let when = plan.latestPeriod?.label ?? plan.edition.map(Phrases.edition)
    self.init(
      name: plan.name, address: .plan(plan.slug, view: PlanView(isArchive: isArchive)),
      facts: [Phrases.count(plan.actions, "action"), when].compactMap { $0 }
        .joined(separator: ", "))
  }
}

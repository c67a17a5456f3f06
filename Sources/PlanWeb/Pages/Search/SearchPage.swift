import PlanModel
import PlanStore

/// Actions of all plans that hold the words searched for, and the councils of that name.
struct SearchPage: Page {
  static let pageSize = 50

  var frame: Frame
  var search: SearchBox
  /// How many actions hold the words.
  var answer: String?
  var councils: [CouncilLink]
  var list: ActionList?
  var downloads: DownloadLinks?
  var pagination: Pagination?

  struct CouncilLink: TemplateValue {
    var name: String
    var address: Address
    static let members: Members<Self> = ["name": { $0.name }, "href": { $0.address.path }]
    static let example = CouncilLink(name: "Wolmershire", address: .council("wolmershire"))
  }

  init(
    _ terms: SearchTerms?, result: ActionPage?, councils: [CouncilSummary], isDesk: Bool
  ) {
    frame = Frame(
      title: terms.map { "Search for “\(Phrases.short($0.words, to: 60))”" } ?? "Search",
      crumbs: [Trail.Crumb("Home", .home)], isDesk: isDesk)
    search = SearchBox(query: terms?.words)
    self.councils = councils.map { CouncilLink(name: $0.name, address: .council($0.slug)) }
    guard let terms, let result else { return }
    answer =
      result.total == 0
      ? "No action holds all of these words: “\(terms.words)”. Try fewer, or shorter ones."
      : "\(Phrases.count(result.total, "action")) \(result.total == 1 ? "holds" : "hold") "
        + "“\(terms.words)”."
    guard !result.actions.isEmpty else { return }
    list = ActionList(rows: result.actions.map { ActionList.Row($0, showsPlan: true) })
    downloads = DownloadLinks(
      subject: "actions found", csv: .searchResults(terms, .csv),
      json: .searchResults(terms, .json))
    pagination = Pagination(
      page: terms.page ?? 1, of: (result.total + Self.pageSize - 1) / Self.pageSize
    ) { page in
      var terms = terms
      terms.page = page
      return .search(terms)
    }
  }

  static var example: SearchPage {
    var page = SearchPage(
      SearchTerms(words: "heat", page: 2), result: nil,
      councils: [CouncilSummary(slug: "wolmershire", name: "Wolmershire", plans: 1, actions: 1)],
      isDesk: true)
    page.answer = "120 actions hold “heat”."
    page.list = .example
    page.downloads = .example
    page.pagination = .example
    return page
  }

  static let name = "search-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "search": { $0.search }, "answer": { $0.answer },
    "councils": { $0.councils }, "hasCouncils": { !$0.councils.isEmpty }, "list": { $0.list },
    "downloads": { $0.downloads }, "pagination": { $0.pagination },
  ]
  static let template = #"""
    <h1>Search</h1>
    {{#search}}{{>search-box}}{{/search}}
    {{#answer}}<p class="app-lead" role="status">{{.}}</p>{{/answer}}
    {{#hasCouncils}}<p>Councils: {{#councils}}<a href="{{href}}">{{name}}</a> {{/councils}}</p>{{/hasCouncils}}
    {{#list}}<div class="app-head"><h2>Actions</h2>{{#downloads}}{{>downloads}}{{/downloads}}</div>
    {{>action-list}}{{/list}}
    {{#pagination}}{{>pagination}}{{/pagination}}
    """#
}

/// What went wrong, in words, and what to do.
struct FaultPage: Page {
  var frame: Frame
  var heading: String
  var text: String
  /// What to do.
  var remedies: [String]
  var search: SearchBox?

  init(
    title: String, text: String, remedies: [String], isDesk: Bool, offersSearch: Bool = false
  ) {
    frame = Frame(title: title, crumbs: [Trail.Crumb("Home", .home)], isDesk: isDesk)
    heading = title
    self.text = text
    self.remedies = remedies
    search = offersSearch ? SearchBox() : nil
  }

  static let name = "fault-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "text": { $0.text },
    "remedies": { $0.remedies }, "search": { $0.search }, "home": { _ in Address.home.path },
  ]
  static let template = #"""
    <h1>{{heading}}</h1>
    <p class="app-lead">{{text}}</p>
    <h2>What to do</h2>
    <ul>{{#remedies}}<li>{{.}}</li>{{/remedies}}</ul>
    {{#search}}{{>search-box}}{{/search}}
    <p><a class="app-button app-button--quiet" href="{{home}}">Go to the front page</a></p>
    """#
  static var example: FaultPage {
    FaultPage(
      title: "Not found", text: "There is no such page.", remedies: ["Check the address."],
      isDesk: true, offersSearch: true)
  }
}

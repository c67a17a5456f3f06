/// What moved in a plan from one period to the next.
struct ChangesPage: Page {
  struct Section: TemplateValue {
    var id: String
    var heading: String
    var words: String
    var list: ActionList?
    var table: DataTable?
    static let members: Members<Self> = [
      "id": { $0.id }, "heading": { $0.heading }, "words": { $0.words }, "list": { $0.list },
      "table": { $0.table },
    ]
    static let example = Section(
      id: "moved", heading: "Moved", words: "Their stage or rating differs.", list: .example,
      table: .example)
  }

  var frame: Frame
  var eyebrow: String
  var heading: String
  var headline: String
  var detail: String?
  var periods: PeriodsForm?
  var sections: [Section]
  var downloads: DownloadLinks

  static let name = "changes-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "eyebrow": { $0.eyebrow }, "heading": { $0.heading },
    "headline": { $0.headline }, "detail": { $0.detail }, "periods": { $0.periods },
    "sections": { $0.sections }, "downloads": { $0.downloads },
  ]
  static let template = #"""
    <p class="app-eyebrow">{{eyebrow}}</p>
    <h1>{{heading}}</h1>
    {{#periods}}{{>periods-form}}{{/periods}}
    <section class="app-card" aria-label="In short">
    <p class="app-lead">{{headline}}</p>
    {{#detail}}<p>{{.}}</p>{{/detail}}
    {{#downloads}}{{>downloads}}{{/downloads}}
    </section>
    {{#sections}}<h2 id="{{id}}">{{heading}}</h2>
    <p class="app-soft">{{words}}</p>
    {{#list}}{{>action-list}}{{/list}}{{#table}}{{>data-table}}{{/table}}
    {{/sections}}
    """#
}

/// What keeping a paper would change, to be looked at before it is done.
struct KeepPage: Page {
  /// What must be known of one paper before it can be kept.
  struct Fields: TemplateValue {
    var heading: String
    var council: TextField
    var plan: TextField
    var period: TextField
    static let members: Members<Self> = [
      "heading": { $0.heading }, "council": { $0.council }, "plan": { $0.plan },
      "period": { $0.period },
    ]
    static let example = Fields(
      heading: "plan.txt", council: .example, plan: .example, period: .example)
  }

  /// What one paper would change.
  struct Preview: TemplateValue {
    var heading: String
    var words: String
    var notices: [Notice]
    var lists: [Listed]
    static let members: Members<Self> = [
      "heading": { $0.heading }, "words": { $0.words }, "notices": { $0.notices },
      "lists": { $0.lists },
    ]
    static let example = Preview(
      heading: "Net Zero, March 2025", words: "3 new actions.", notices: [.example],
      lists: [.example])
  }

  struct Listed: TemplateValue {
    var heading: String
    var table: DataTable
    static let members: Members<Self> = ["heading": { $0.heading }, "table": { $0.table }]
    static let example = Listed(heading: "3 new actions", table: .example)
  }

  var frame: Frame
  var heading: String
  var errors: ErrorSummary?
  var fields: [Fields]
  var previews: [Preview]
  /// What was shown, so that only what was seen is kept; nil while nothing can be kept.
  var seen: String?
  var action: Address
  var back: Address

  static let name = "keep-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "errors": { $0.errors },
    "fields": { $0.fields }, "previews": { $0.previews },
    "hasPreviews": { !$0.previews.isEmpty }, "seen": { $0.seen }, "action": { $0.action.path },
    "back": { $0.back.path },
  ]
  static let template = #"""
    {{#errors}}{{>error-summary}}{{/errors}}
    <h1>{{heading}}</h1>
    <form action="{{action}}" method="post">
    {{#fields}}<fieldset class="app-card"><legend class="app-hidden">{{heading}}</legend>
    <h2>{{heading}}</h2>
    {{#council}}{{>text-field}}{{/council}}
    {{#plan}}{{>text-field}}{{/plan}}
    {{#period}}{{>text-field}}{{/period}}
    </fieldset>{{/fields}}
    <button class="app-button app-button--quiet" name="do" value="look">Show what would change</button>
    {{#hasPreviews}}<h2 id="preview">What would change</h2>
    {{#previews}}<section class="app-card"><h3 class="app-keep__name">{{heading}}</h3>
    <p class="app-lead">{{words}}</p>
    {{#notices}}{{>notice}}{{/notices}}
    {{#lists}}<details><summary>{{heading}}</summary>{{#table}}{{>data-table}}{{/table}}</details>{{/lists}}
    </section>{{/previews}}{{/hasPreviews}}
    {{#seen}}<input type="hidden" name="seen" value="{{.}}">
    <button class="app-button" name="do" value="keep">Keep it</button>{{/seen}}
    </form>
    <p><a href="{{back}}">Go back, and keep nothing</a></p>
    """#
}

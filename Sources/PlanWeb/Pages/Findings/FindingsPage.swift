/// What the checks say of a paper: how much, where and what, then each finding.
struct FindingsPage: Page {
  /// A waiver that accepts nothing.
  struct Idle: TemplateValue {
    var subject: String
    var reason: String
    var undo: FindingList.Undo
    static let members: Members<Self> = [
      "subject": { $0.subject }, "reason": { $0.reason }, "undo": { $0.undo },
    ]
    static let example = Idle(
      subject: "T5: Update as last time", reason: "It is yearly.", undo: .example)
  }

  var frame: Frame
  var eyebrow: String
  var heading: String
  /// Such as: 3 errors and 5 warnings.
  var headline: String
  /// Which paper was checked, against which.
  var facts: String
  /// The picture; nil where nothing is open.
  var standing: PlanPage.Standing?
  var themes: DataTable?
  var rules: DataTable?
  /// The rules that have the fewest, folded.
  var moreRules: DataTable?
  var filter: FindingsFilter?
  /// Such as: showing 5 of 20 findings.
  var shown: String?
  var unfiltered: Address?
  var list: FindingList?
  var pagination: Pagination?
  var accepted: FindingList?
  var acceptedHeading: String
  /// What was accepted and is not found any more.
  var idle: [Idle]
  var downloads: DownloadLinks

  /// What stands for the theme of findings that are of no single one.
  static let whole = "The plan as a whole"
  static let pageSize = 100

  static let name = "findings-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "eyebrow": { $0.eyebrow }, "heading": { $0.heading },
    "headline": { $0.headline }, "facts": { $0.facts }, "standing": { $0.standing },
    "themes": { $0.themes }, "rules": { $0.rules }, "moreRules": { $0.moreRules },
    "filter": { $0.filter }, "shown": { $0.shown }, "unfiltered": { $0.unfiltered?.path },
    "list": { $0.list }, "pagination": { $0.pagination }, "accepted": { $0.accepted },
    "acceptedHeading": { $0.acceptedHeading }, "downloads": { $0.downloads },
    "idle": { $0.idle }, "hasIdle": { !$0.idle.isEmpty }, "allRules": { _ in Address.rules.path },
  ]
  static let template = #"""
    <p class="app-eyebrow">{{eyebrow}}</p>
    <h1>{{heading}}</h1>
    <section class="app-card" aria-label="In short">
    <p class="app-lead">{{headline}}</p>
    {{#standing}}{{#bar}}{{>bar}}{{/bar}}
    <ul class="app-standing">
    {{#counts}}<li><a href="{{href}}">{{#tag}}{{>tag}}{{/tag}} <strong>{{number}}</strong> <span class="app-soft">{{share}}</span></a></li>{{/counts}}
    </ul>{{/standing}}
    <p class="app-soft">{{facts}} <a href="{{allRules}}">What each rule looks for</a></p>
    </section>
    {{#themes}}<h2>Where</h2>{{>data-table}}{{/themes}}
    {{#rules}}<h2>What</h2>{{>data-table}}{{/rules}}
    {{#moreRules}}<details><summary>The other rules</summary>{{>data-table}}</details>{{/moreRules}}
    {{#filter}}<div class="app-head"><h2 id="findings">Findings</h2>{{#downloads}}{{>downloads}}{{/downloads}}</div>
    {{>findings-filter}}{{/filter}}
    {{#shown}}<p role="status">{{.}}{{#unfiltered}} <a href="{{.}}">Show all</a>{{/unfiltered}}</p>{{/shown}}
    {{#list}}{{>finding-list}}{{/list}}
    {{#pagination}}{{>pagination}}{{/pagination}}
    {{#accepted}}<details id="accepted"><summary>{{acceptedHeading}}</summary>{{>finding-list}}</details>{{/accepted}}
    {{#hasIdle}}<details><summary>Accepted once, and no longer in use</summary>
    <ul class="app-findings">{{#idle}}<li class="app-findings__row app-findings__row--plain"><div class="app-findings__what"><p><strong>{{subject}}</strong></p><p class="app-findings__accepted">Accepted: {{reason}}</p>{{#undo}}<form action="{{action}}" method="post"><input type="hidden" name="waiver" value="{{waiver}}"><button class="app-button app-button--quiet">Take it back<span class="app-hidden">: {{subject}}</span></button></form>{{/undo}}</div></li>{{/idle}}</ul></details>{{/hasIdle}}
    """#
}

/// The choices of which findings are shown.
struct FindingsFilter: Component {
  var action: Address
  var severity: SelectField
  var theme: SelectField
  var rule: SelectField
  var ref: TextField

  static let name = "findings-filter"
  static let members: Members<Self> = [
    "action": { $0.action.path }, "severity": { $0.severity }, "theme": { $0.theme },
    "rule": { $0.rule }, "ref": { $0.ref },
  ]
  static let template = #"""
    <form class="app-filter" action="{{action}}" method="get" aria-label="Which findings to show">
    {{#severity}}{{>select-field}}{{/severity}}
    {{#theme}}{{>select-field}}{{/theme}}
    {{#rule}}{{>select-field}}{{/rule}}
    {{#ref}}{{>text-field}}{{/ref}}
    <button class="app-button app-button--quiet">Show</button>
    </form>
    """#
  static let style = ""
  static let examples = [
    Example(
      "Errors",
      FindingsFilter(
        action: .findings("net-zero"), severity: .example, theme: .example, rule: .example,
        ref: .example))
  ]
}

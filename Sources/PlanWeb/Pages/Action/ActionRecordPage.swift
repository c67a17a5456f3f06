/// Everything known of one action, with the line of the paper for each value.
struct ActionRecordPage: Page {
  /// What one paper changed in it.
  struct Change: TemplateValue {
    var heading: String
    var steps: [Step]
    static let members: Members<Self> = ["heading": { $0.heading }, "steps": { $0.steps }]
    static let example = Change(heading: "March 2025", steps: [.example])
  }

  struct Step: TemplateValue {
    var field: String
    var before: String?
    var after: String?
    static let members: Members<Self> = [
      "field": { $0.field }, "before": { $0.before }, "after": { $0.after },
    ]
    static let example = Step(field: "Stage", before: "Design", after: "Delivery")
  }

  /// What became of it, or where it came from, as a person said.
  struct Became: TemplateValue {
    /// "Merged into".
    var phrase: String
    var actions: [Notice.Link]
    /// When and where it was decided, and why.
    var note: String?
    static let members: Members<Self> = [
      "phrase": { $0.phrase }, "actions": { $0.actions }, "note": { $0.note },
    ]
    static let example = Became(
      phrase: "Merged into",
      actions: [Notice.Link(label: "T2 Build the greenway", address: .action("net-zero-2"))],
      note: "11 March 2025, Cabinet, minute 47")
  }

  var frame: Frame
  var ref: String?
  var heading: String
  /// The action's own words, where its title stands above them.
  var text: String?
  var notices: [Notice]
  var stage: Tag?
  var rating: Tag?
  var update: LinkedText?
  /// "In March 2025".
  var when: String
  var updateSource: SourceLink?
  var standing: SummaryList?
  /// What the checks say of it, for officers.
  var findings: FindingList?
  var allFindings: Address?
  var became: [Became]
  var what: SummaryList
  var parts: DataTable?
  var history: DataTable
  var historyDownloads: DownloadLinks
  var changes: [Change]
  var printed: SummaryList?
  /// The action's permanent id.
  var id: String

  static let name = "action-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "ref": { $0.ref }, "heading": { $0.heading }, "text": { $0.text },
    "notices": { $0.notices }, "stage": { $0.stage }, "rating": { $0.rating },
    "update": { $0.update }, "when": { $0.when }, "updateSource": { $0.updateSource },
    "standing": { $0.standing },
    "findings": { $0.findings }, "allFindings": { $0.allFindings?.path }, "what": { $0.what },
    "became": { $0.became }, "hasBecome": { !$0.became.isEmpty },
    "parts": { $0.parts },
    "history": { $0.history }, "historyDownloads": { $0.historyDownloads },
    "changes": { $0.changes }, "hasChanges": { !$0.changes.isEmpty }, "printed": { $0.printed },
    "id": { $0.id },
  ]
  static let template = #"""
    {{#ref}}<p class="app-eyebrow">Action {{.}}</p>{{/ref}}
    <h1 class="app-action__name">{{heading}}</h1>
    {{#text}}<p class="app-lead">{{.}}</p>{{/text}}
    {{#notices}}{{>notice}}{{/notices}}
    <section class="app-card" aria-labelledby="standing">
    <h2 id="standing">{{when}}</h2>
    <p class="app-action__tags">{{#rating}}{{>tag}} {{/rating}}{{^rating}}<span class="app-soft">No rating is given.</span> {{/rating}}{{#stage}}{{>tag}}{{/stage}}{{^stage}}<span class="app-soft">No stage is given.</span>{{/stage}}</p>
    {{#update}}<p class="app-quote app-action__update">{{>linked-text}}</p>{{/update}}
    {{^update}}<p class="app-soft">No update is given.</p>{{/update}}
    {{#updateSource}}<p class="app-soft app-small">Source: {{>source-link}}</p>{{/updateSource}}
    {{#standing}}{{>summary-list}}{{/standing}}
    </section>
    {{#hasBecome}}<h2>What became of it</h2>
    <ul class="app-plain">{{#became}}<li class="app-card"><p><strong>{{phrase}}</strong></p>
    <ul>{{#actions}}<li><a href="{{href}}">{{label}}</a></li>{{/actions}}</ul>
    {{#note}}<p class="app-soft">{{.}}</p>{{/note}}</li>{{/became}}</ul>{{/hasBecome}}{{#parts}}<h2>Parts</h2>{{>data-table}}{{/parts}}
    {{#findings}}<div class="app-head"><h2 id="look">What to look at</h2>{{#allFindings}}<a href="{{.}}">All findings of the plan</a>{{/allFindings}}</div>
    {{>finding-list}}{{/findings}}
    <div class="app-head"><h2>History</h2>{{#historyDownloads}}{{>downloads}}{{/historyDownloads}}</div>
    {{#history}}{{>data-table}}{{/history}}
    <h2>What it is</h2>
    {{#what}}{{>summary-list}}{{/what}}
    {{#hasChanges}}<h2>What each paper changed</h2>
    {{#changes}}<h3>{{heading}}</h3>
    <ul class="app-steps">{{#steps}}<li><strong>{{field}}</strong> {{#before}}<del>{{.}}</del> {{/before}}{{#after}}<ins>{{.}}</ins>{{/after}}</li>{{/steps}}</ul>{{/changes}}{{/hasChanges}}
    {{#printed}}<details><summary>Every cell as the paper prints it</summary>{{>summary-list}}</details>{{/printed}}
    <p class="app-soft app-small">Permanent id <code>{{id}}</code></p>
    """#
}

/// What only the page of an action needs.
struct ActionStyle: Component {
  static let name = "action-style"
  static let members: Members<Self> = [:]
  static let template = ""
  static let style = #"""
    .app-action__name { font-size: clamp(1.35rem, 1.15rem + 0.9vw, 1.9rem); max-width: 44rem; }
    .app-action__tags { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
    .app-action__update { font-size: 1.125rem; }
    .app-steps { list-style: none; padding: 0; }
    .app-steps li { padding: 0.35rem 0; border-top: 1px solid var(--line); }
    .app-steps del { background: var(--error); text-decoration-color: var(--error-line); padding: 0 0.2em; }
    .app-steps ins { background: var(--good); text-decoration-color: var(--good-line); padding: 0 0.2em; }
    """#
  static let examples = [Example("None", ActionStyle())]
}

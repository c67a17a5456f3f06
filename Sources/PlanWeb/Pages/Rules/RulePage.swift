import PlanChecks
import PlanModel

/// What one rule looks for, why, how to put it right and when to accept it.
struct RulePage: Page {
  /// A published question that it bears on.
  struct Bearing: TemplateValue {
    var words: String
    /// "Council Climate Action Scorecards 2022, question 1.2".
    var set: String
    static let members: Members<Self> = ["words": { $0.words }, "set": { $0.set }]
    static let example = Bearing(
      words: "Each action says who answers for it.", set: "Scorecards 2022, question 1.2")
  }

  var frame: Frame
  var heading: String
  var severity: Tag
  /// What the severity means.
  var meaning: String
  var looksFor: String
  var why: String
  var remedy: String
  var waiving: String
  var before: String
  var after: String
  var criteria: [Bearing]
  /// The rule's permanent name.
  var rule: String

  init(_ guidance: Guidance, isDesk: Bool) {
    frame = Frame(
      title: guidance.title,
      crumbs: [Trail.Crumb("Home", .home), Trail.Crumb("What is checked", .rules)],
      isDesk: isDesk)
    heading = guidance.title
    let sign = Sign(guidance.severity)
    severity = Tag(sign: sign, label: sign.words)
    meaning =
      switch guidance.severity {
      case .error: "The paper contradicts itself or can’t be acted on."
      case .warning: "A reader will be misled."
      case .note: "It could be better."
      }
    looksFor = guidance.looksFor
    why = guidance.whyItMatters
    remedy = guidance.howToPutRight
    waiving = guidance.whenToWaive
    before = guidance.before
    after = guidance.after
    criteria = guidance.criteria.compactMap(CriteriaCatalogue.criterion).map {
      Bearing(words: $0.paraphrase, set: "\($0.set) \($0.year), question \($0.number)")
    }
    rule = guidance.name
  }

  static let name = "rule-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "severity": { $0.severity },
    "meaning": { $0.meaning }, "looksFor": { $0.looksFor }, "why": { $0.why },
    "remedy": { $0.remedy }, "waiving": { $0.waiving }, "before": { $0.before },
    "after": { $0.after }, "criteria": { $0.criteria }, "hasCriteria": { !$0.criteria.isEmpty },
    "rule": { $0.rule },
  ]
  static let template = #"""
    <p class="app-eyebrow">Rule</p>
    <h1>{{heading}}</h1>
    <p>{{#severity}}{{>tag}}{{/severity}} <span class="app-soft">{{meaning}}</span></p>
    <p class="app-lead">{{looksFor}}</p>
    <h2>Why it matters</h2>
    <p>{{why}}</p>
    <h2>How to put it right</h2>
    <p>{{remedy}}</p>
    <div class="app-pair app-rule">
    <div class="app-card"><h3>Before</h3><p><code>{{before}}</code></p></div>
    <div class="app-card"><h3>After</h3><p><code>{{after}}</code></p></div>
    </div>
    <h2>When to accept it</h2>
    <p>{{waiving}}</p>
    {{#hasCriteria}}<h2>What it bears on</h2>
    <ul>{{#criteria}}<li>{{words}} <span class="app-soft app-small">{{set}}</span></li>{{/criteria}}</ul>{{/hasCriteria}}
    <p class="app-soft app-small">Permanent name <code>{{rule}}</code></p>
    """#
  static var example: RulePage {
    var page = RulePage(
      Guidance(
        name: "owner-missing", title: "An action without an owner", family: .smart,
        severity: .warning, looksFor: "An action that nobody leads.",
        whyItMatters: "Nobody answers for it.", howToPutRight: "Name a post.",
        whenToWaive: "Where a named body is about to be set up.", before: "T5 Plant a wood",
        after: "T5 Plant a wood … Head of Parks"), isDesk: true)
    page.criteria = [.example]
    return page
  }
}

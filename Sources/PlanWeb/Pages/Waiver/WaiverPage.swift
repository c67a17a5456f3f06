import PlanChecks
import PlanModel
import PlanStore

/// Accept a finding, with the reason: what is accepted, when one may, and the form.
struct WaiverPage: Page {
  var frame: Frame
  var heading: String
  var errors: ErrorSummary?
  /// How many findings it accepts.
  var words: String
  var list: FindingList
  /// When the rule's own guidance says that one may.
  var advice: String?
  var action: Address
  var rule: String
  var ref: String?
  var reason: TextArea
  var until: TextField
  var back: Address

  static let name = "waiver-page"
  static let members: Members<Self> = [
    "frame": { $0.frame }, "heading": { $0.heading }, "errors": { $0.errors },
    "words": { $0.words }, "list": { $0.list }, "advice": { $0.advice },
    "action": { $0.action.path }, "rule": { $0.rule }, "ref": { $0.ref },
    "reason": { $0.reason }, "until": { $0.until }, "back": { $0.back.path },
  ]
  static let template = #"""
    {{#errors}}{{>error-summary}}{{/errors}}
    <h1>{{heading}}</h1>
    <p class="app-lead">{{words}}</p>
    {{#list}}{{>finding-list}}{{/list}}
    {{#advice}}<h2>When to accept it</h2><p>{{.}}</p>{{/advice}}
    <form class="app-card" action="{{action}}" method="post">
    <input type="hidden" name="rule" value="{{rule}}">
    {{#ref}}<input type="hidden" name="ref" value="{{.}}">{{/ref}}
    {{#reason}}{{>text-area}}{{/reason}}
    {{#until}}{{>text-field}}{{/until}}
    <button class="app-button">Accept, with this reason</button>
    </form>
    <p><a href="{{back}}">Go back, and accept nothing</a></p>
    """#
  static var example: WaiverPage {
    WaiverPage(
      frame: .example, heading: "Accept, with reason", errors: .example,
      words: "This accepts 1 finding.", list: .example, advice: "Where it is meant.",
      action: .waivers("net-zero"), rule: "owner-missing", ref: "T5", reason: .example,
      until: .example, back: .findings("net-zero"))
  }
}

extension WaiverPage {
  /// What an officer says of findings that are to be accepted.
  struct Answer: Sendable {
    var rule: String
    var ref: String?
    var reason = ""
    var until = ""
  }

  /// Nil where no open finding of the plan is meant.
  init?(
    _ findings: PlanFindings, answer: Answer, faults: [ErrorSummary.Fault] = [], isDesk: Bool
  ) {
    let waiver = Waiver(rule: answer.rule, ref: answer.ref, reason: answer.reason)
    let items = findings.set.open.filter { waiver.covers($0.finding) }
    guard !items.isEmpty else { return nil }
    let plan = findings.plan
    heading = "Accept, with reason"
    frame = Frame(
      title: "\(faults.isEmpty ? "" : "Error: ")\(heading), \(plan.name)",
      crumbs: [
        Trail.Crumb("Home", .home),
        Trail.Crumb(findings.council.name, .council(findings.council.slug)),
        Trail.Crumb(plan.name, .plan(plan.slug)),
        Trail.Crumb("What to look at", .findings(plan.slug)),
      ], isDesk: isDesk)
    errors = faults.isEmpty ? nil : ErrorSummary(faults: faults)
    words =
      "This accepts \(Phrases.count(items.count, "finding"))\(items.count > 1 ? ": all of this rule" : "")"
      + "\(answer.ref == nil && items.count > 1 ? " in the plan" : ""). It stays counted, and stays "
      + "on record with the reason; you can take it back at any time."
    list = FindingList(Array(items.prefix(20)), of: nil)
    advice = RuleCatalogue.rule(named: answer.rule).map { type(of: $0).guidance.whenToWaive }
    action = .waivers(plan.slug)
    rule = answer.rule
    ref = answer.ref
    func fault(_ field: String) -> String? { faults.first { $0.field == field }?.text }
    reason = TextArea(
      id: "reason", label: "Reason", hint: "As an auditor would want to read it.",
      value: answer.reason, fault: fault("reason"))
    until = TextField(
      "until", label: "Until (optional)",
      hint: "The last day on which it holds.", value: answer.until,
      fault: fault("until"), type: .date)
    back = .findings(plan.slug)
  }
}

/// Findings one under the other: how bad, what, of which action, where it stands, by which rule.
struct FindingList: Component {
  /// An action, as a link where it has a page.
  struct Action: TemplateValue {
    var label: String
    var address: Address?
    static let members: Members<Self> = [
      "label": { $0.label }, "href": { $0.address?.path }, "isLink": { $0.address != nil },
    ]
    static let example = Action(label: "T5", address: .action("net-zero-5"))
  }

  /// That somebody accepted it, and why.
  struct Accepted: TemplateValue {
    var reason: String
    /// Such as: until 31 March 2026, by Climate Change Manager.
    var note: String?
    /// How to take it back; nil where it can't be.
    var undo: Undo?
    static let members: Members<Self> = [
      "reason": { $0.reason }, "note": { $0.note }, "undo": { $0.undo },
    ]
    static let example = Accepted(
      reason: "Cabinet adopted that spelling.", note: "Until 31 March 2026.", undo: .example)
  }

  /// A button that takes a waiver back.
  struct Undo: TemplateValue {
    var action: Address
    var waiver: Int
    /// What was accepted, for those who hear buttons out of their place.
    var subject: String
    static let members: Members<Self> = [
      "action": { $0.action.path }, "waiver": { $0.waiver }, "subject": { $0.subject },
    ]
    static let example = Undo(
      action: .waiverWithdrawals("net-zero"), waiver: 12, subject: "T5: name-varies")
  }

  struct Row: TemplateValue {
    var severity: Tag
    var action: Action?
    var message: String
    /// Further actions, the first few.
    var others: [Action]
    /// "and 12 more".
    var more: String?
    var source: SourceLink?
    var rule: String?
    var ruleAddress: Address?
    /// Where it can be accepted.
    var accept: Address?
    var accepted: Accepted?

    static let members: Members<Self> = [
      "severity": { $0.severity }, "action": { $0.action }, "message": { $0.message },
      "others": { $0.others }, "hasOthers": { !$0.others.isEmpty }, "more": { $0.more },
      "source": { $0.source }, "rule": { $0.rule }, "ruleHref": { $0.ruleAddress?.path },
      "accept": { $0.accept?.path }, "accepted": { $0.accepted },
    ]
    static let example = Row(
      severity: Tag(sign: .warning, label: "Warning"), action: .example,
      message: "It has no lead.", others: [.example], more: "and 12 more", source: .example,
      rule: "An action without an owner", ruleAddress: .rule("owner-missing"),
      accept: .newWaiver("net-zero", rule: "owner-missing", ref: "T5"), accepted: .example)
  }

  var rows: [Row]

  static let name = "finding-list"
  static let members: Members<Self> = ["rows": { $0.rows }]
  static let template = #"""
    <ul class="app-findings">
    {{#rows}}<li class="app-findings__row"><div class="app-findings__severity">{{#severity}}{{>tag}}{{/severity}}</div><div class="app-findings__what"><p>{{#action}}<strong>{{#isLink}}<a href="{{href}}">{{label}}</a>{{/isLink}}{{^isLink}}{{label}}{{/isLink}}:</strong> {{/action}}{{message}}</p>
    {{#hasOthers}}<p class="app-findings__note">Actions: {{#others}}{{#isLink}}<a href="{{href}}">{{label}}</a>{{/isLink}}{{^isLink}}{{label}}{{/isLink}} {{/others}}{{#more}}{{.}}{{/more}}</p>{{/hasOthers}}
    {{#accepted}}<p class="app-findings__accepted">Accepted: {{reason}}{{#note}} <span class="app-soft">{{.}}</span>{{/note}}</p>
    {{#undo}}<form action="{{action}}" method="post"><input type="hidden" name="waiver" value="{{waiver}}"><button class="app-button app-button--quiet">Take it back<span class="app-hidden">: {{subject}}</span></button></form>{{/undo}}{{/accepted}}
    <p class="app-findings__note">{{#rule}}<a href="{{ruleHref}}">{{rule}}</a>{{/rule}}{{#source}} {{>source-link}}{{/source}}{{#accept}} <a href="{{.}}">Accept, with reason<span class="app-hidden">: {{message}}</span></a>{{/accept}}</p></div></li>
    {{/rows}}
    </ul>
    """#
  static let style = #"""
    .app-findings { list-style: none; padding: 0; margin: 0 0 1.5rem; background: var(--paper);
      border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
    .app-findings__row { max-width: none; display: grid; gap: 0.4rem 1.25rem; padding: 0.85rem 1.1rem;
      border-top: 1px solid var(--line); }
    .app-findings__row:first-child { border-top: 0; }
    .app-findings__accepted { border-left: 4px solid var(--line-strong); padding-left: 0.75rem; }
    .app-findings form { margin: 0.4rem 0; }
    .app-findings__what { min-width: 0; max-width: 52rem; }
    .app-findings__what p { margin: 0; max-width: none; }
    .app-findings__note { color: var(--ink-soft); font-size: 0.9375rem; display: flex; flex-wrap: wrap;
      gap: 0 1rem; }
    .app-findings__note a { color: var(--ink-soft); display: inline-block; padding: 0.15rem 0; }
    .app-findings__note a:hover { color: var(--link-hover); }
    @media (min-width: 48rem) { .app-findings__row { grid-template-columns: 7rem 1fr; }
      .app-findings__row--plain { grid-template-columns: 1fr; } }
    """#
  static let examples = [Example("One of each kind", FindingList(rows: [.example]))]
}

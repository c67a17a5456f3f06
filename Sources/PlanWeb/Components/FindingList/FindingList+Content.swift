import PlanChecks
import PlanModel

extension FindingList {
  /// How many further actions are named one by one.
  private static let named = 12

  /// Findings of a paper; on the page of an action, by its key, it is not named again and again.
  init(_ items: [FindingSet.Item], of plan: String?, onPageOf key: String? = nil) {
    rows = items.map { item in
      Row(
        item, plan: plan, showsAction: item.action != nil && item.action?.key != key,
        named: Self.named)
    }
  }
}

extension FindingList.Row {
  init(_ item: FindingSet.Item, plan: String?, showsAction: Bool, named: Int) {
    let finding = item.finding
    let guidance = RuleCatalogue.rule(named: finding.rule).map { type(of: $0).guidance }
    let sign = Sign(finding.severity)
    severity = Tag(sign: sign, label: sign.words)
    action = showsAction ? item.action.map(FindingList.Action.init) : nil
    message = showsAction ? finding.message : Phrases.sentence(finding.message)
    others = item.others.prefix(named).map(FindingList.Action.init)
    more = item.others.count > named ? "and \(item.others.count - named) more" : nil
    source = item.source.flatMap { address in
      finding.line.map {
        SourceLink(label: "line \($0)", address: address, subject: "In the paper")
      }
    }
    rule = guidance?.title
    ruleAddress = guidance.map { .rule($0.name) }
    accept =
      item.checked.isWaived || guidance?.family == .waivers
      ? nil
      : plan.map { .newWaiver($0, rule: finding.rule, ref: finding.ref ?? finding.refs.first) }
    accepted = item.checked.waiver.map { waiver in
      var accepted = FindingList.Accepted(waiver)
      let subject = "\(item.action.map { "\($0.label): " } ?? "")\(rule ?? finding.rule)"
      accepted.undo = item.standing.flatMap { standing in
        plan.map {
          FindingList.Undo(
            action: .waiverWithdrawals($0), waiver: standing.position.number, subject: subject)
        }
      }
      return accepted
    }
  }
}

extension FindingList.Action {
  init(_ about: FindingSet.About) { self.init(label: about.label, address: about.address) }
}

extension FindingList.Accepted {
  init(_ waiver: Waiver) {
    var note: [String] = []
    if let until = waiver.until { note.append("until \(Phrases.date(until))") }
    if let by = waiver.by { note.append("by \(by)") }
    self.init(
      reason: waiver.reason,
      note: note.isEmpty ? nil : Phrases.sentence(note.joined(separator: ", ")) + ".")
  }
}

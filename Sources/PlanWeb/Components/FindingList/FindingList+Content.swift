import PlanChecks
import PlanModel

extension FindingList {
  /// How many further actions are named one by one.
  private static let named = 12

  init(_ items: [FindingSet.Item], showsAction: Bool = true) {
    rows = items.map { Row($0, showsAction: showsAction, named: Self.named) }
  }
}

extension FindingList.Row {
  init(_ item: FindingSet.Item, showsAction: Bool, named: Int) {
    let finding = item.finding
    let guidance = RuleCatalogue.rule(named: finding.rule).map { type(of: $0).guidance }
    let sign = Sign(finding.severity)
    severity = Tag(sign: sign, label: sign.words)
    action = showsAction ? item.action.map(FindingList.Action.init) : nil
    message = finding.message
    others = item.others.prefix(named).map(FindingList.Action.init)
    more = item.others.count > named ? "and \(item.others.count - named) more" : nil
    source = item.source.flatMap { address in
      finding.line.map {
        SourceLink(label: "line \($0)", address: address, subject: "In the paper")
      }
    }
    rule = guidance?.title
    ruleAddress = guidance.map { .rule($0.name) }
    accepted = item.checked.waiver.map(FindingList.Accepted.init)
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

import PlanModel
import PlanReports
import PlanStore

extension ActionRecordPage.Became {
  /// Nil for what was refused.
  init?(_ step: SuccessionStep, of record: ActionRecord) {
    guard let link = step.answer.link else { return nil }
    let isTarget = link.to.contains(record.id) && !link.from.contains(record.id)
    let others = isTarget ? step.from : step.to
    self.init(
      phrase: SuccessionWords.phrase(for: link.kind, seenFromTarget: isTarget),
      actions: others.map { action in
        let name = [action.ref, Phrases.short(action.name, to: 120)].compactMap { $0 }
          .joined(separator: " ")
        let edition = action.edition.map { ", \($0)" } ?? ""
        // The address of what went over to another council leads back here.
        let isArchive = isTarget && action.council != record.council
        let council = action.council == record.council ? "" : "\(action.council.name), "
        return Notice.Link(
          label: "\(name) (\(council)\(action.plan.name)\(edition))",
          address: .action(action.id, isArchive: isArchive))
      },
      note: [link.date.map(Phrases.date), link.minute, link.note].compactMap { $0 }
        .joined(separator: ", ").nonEmpty)
  }
}

extension SuccessionStep {
  /// Whether it says what became of an action.
  func says(something id: String) -> Bool { answer.link?.from.contains(id) == true }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

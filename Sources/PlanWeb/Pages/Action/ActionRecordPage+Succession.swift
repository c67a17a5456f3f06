import PlanModel
import PlanReports
import PlanStore

extension ActionRecordPage.Became {
  /// Nil for what was refused.
  init?(_ step: SuccessionStep, of id: String) {
    guard let link = step.answer.link else { return nil }
    let isTarget = link.to.contains(id) && !link.from.contains(id)
    let others = isTarget ? step.from : step.to
    self.init(
      phrase: SuccessionWords.phrase(for: link.kind, seenFromTarget: isTarget),
      actions: others.map { action in
        let name = [action.ref, Phrases.short(action.name, to: 120)].compactMap { $0 }
          .joined(separator: " ")
        let edition = action.edition.map { ", \($0)" } ?? ""
        return Notice.Link(
          label: "\(name) (\(action.plan.name)\(edition))", address: .action(action.id))
      },
      note: [link.date?.description, link.minute, link.note].compactMap { $0 }
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

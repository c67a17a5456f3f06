import PlanModel

/// The references in the texts of a plan's actions.
enum PlanReferences {
  /// A reference and where it stands.
  struct Use {
    var reference: Reference
    var field: String
    var text: String
    /// Whether it stands in what was written of how the action goes.
    var isInAccount: Bool { Action.isAccount(field) }
  }

  /// All that may be references in an action's texts.
  static func uses(in action: Action) -> [Use] {
    var uses: [Use] = []
    func add(_ text: String?, _ field: String) {
      guard let text else { return }
      for reference in ReferenceScanner.references(in: text) {
        uses.append(Use(reference: reference, field: field, text: text))
      }
    }
    add(action.text, "text")
    add(action.title, "title")
    add(action.measure, "measure")
    add(action.update, "update")
    add(action.changeNote, "changeNote")
    add(action.reason, "reason")
    add(action.mitigation, "mitigation")
    return uses
  }
}

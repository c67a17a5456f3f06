import PlanModel

/// The references in a plan's texts, resolved against its refs.
struct PlanReferences {
  /// A reference and where it stands.
  struct Use {
    var reference: Reference
    var field: String
    var text: String
  }

  private let plan: Plan
  /// Made when the first reference has to be resolved: most plans have few.
  private(set) lazy var index = RefIndex(plan)

  init(_ plan: Plan) { self.plan = plan }

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

import PlanModel

/// The references in an action's texts, resolved against the plan's refs.
struct PlanReferences {
  /// A reference and where it stands.
  struct Use {
    var reference: Reference
    var field: String
    var text: String
    /// The position of the action it names; nil where none, or more than one, bears the ref.
    var target: Int?
    var isKnown: Bool
  }

  let index: RefIndex

  init(_ plan: Plan) { index = RefIndex(plan) }

  /// All that may be references in the action's texts.
  func uses(in action: Action) -> [Use] {
    action.texts.flatMap { field, text in
      ReferenceScanner.references(in: text).map { reference in
        Use(
          reference: reference, field: field, text: text,
          target: index.place(of: reference.ref), isKnown: index.places[reference.ref] != nil)
      }
    }
  }
}

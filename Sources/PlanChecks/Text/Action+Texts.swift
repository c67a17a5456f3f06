import PlanModel

extension Action {
  /// What was written of how it goes, each text under the name of its field.
  var accounts: FieldTexts { FieldTexts(action: self, from: 3) }

  /// Whether a field tells how it goes.
  static func isAccount(_ field: String) -> Bool {
    field != "text" && field != "title" && field != "measure"
  }

  /// Everything written of it in sentences, each text under the name of its field.
  var texts: FieldTexts { FieldTexts(action: self, from: 0) }
}

/// The texts of an action that are there, one after the other.
///
/// No array is made of them: nearly every rule goes over them, and most rules find nothing.
struct FieldTexts: Sequence, IteratorProtocol {
  private let action: Action
  private var place: Int

  fileprivate init(action: Action, from place: Int) {
    self.action = action
    self.place = place
  }

  mutating func next() -> (field: String, text: String)? {
    while place < 7 {
      place += 1
      switch place {
      case 1: return ("text", action.text)
      case 2: if let title = action.title { return ("title", title) }
      case 3: if let measure = action.measure { return ("measure", measure) }
      case 4: if let update = action.update { return ("update", update) }
      case 5: if let note = action.changeNote { return ("changeNote", note) }
      case 6: if let reason = action.reason { return ("reason", reason) }
      default: if let mitigation = action.mitigation { return ("mitigation", mitigation) }
      }
    }
    return nil
  }
}

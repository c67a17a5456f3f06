import PlanModel

/// Something that an account says outright of the action itself, not of a step of it.
struct Assertion: Hashable {
  enum Kind: Hashable {
    case done
    case paused
    case stopped
    case notBegun
    case merged
    case unsuccessful
    case underWay
  }

  var kind: Kind
  /// The words that say it, as printed.
  var quote: String
  /// The field that they stand in.
  var field: String
  /// Whether the words stand by themselves or speak of "this action", so that nothing else can be
  /// meant.
  var isPlain: Bool
}

extension Action {
  /// What its update and its note on changes say outright of it.
  var assertions: [Assertion] {
    var found: [Assertion] = []
    for (field, text) in [("update", update), ("changeNote", changeNote)] {
      guard var text else { continue }
      // Its own ref in brackets parts nothing.
      if let ref, TextBytes.has("(", in: text) {
        text = text.replacing(" (\(ref))", with: "")
      }
      found += AssertionReader(action: self, field: field, text: text).assertions()
    }
    // What is to be done about it may be nothing, since all is done.
    if let mitigation, mitigation.utf8.count <= 120, !found.contains(where: { $0.kind == .done }) {
      found += AssertionReader(action: self, field: "mitigation", text: mitigation).assertions()
        .filter { $0.kind == .done && $0.isPlain }
    }
    return found
  }
}

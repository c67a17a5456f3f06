import PlanModel

extension String {
  /// Whether it only keeps a place: "TBC", "tbd", a dash.
  var isPlaceholder: Bool {
    guard utf8.count <= 24 else { return false }
    let word = Lookalikes.latin(self).uppercased().filter { $0.isLetter || $0.isNumber }
    return ["", "TBC", "TBD", "TBA", "XXX", "XX", "TOBECONFIRMED", "TOBEDETERMINED"].contains(word)
  }

  /// Whether it says that there can be no value: "n/a", "not applicable", "none".
  var isNotApplicable: Bool {
    guard utf8.count <= 24 else { return false }
    let word = uppercased().filter { $0.isLetter }
    return ["NA", "NOTAPPLICABLE", "NONE", "NIL"].contains(word)
  }
}

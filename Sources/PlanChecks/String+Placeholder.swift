import PlanModel

extension String {
  /// Whether it only keeps a place: "TBC", "tbd", "n/a", a dash.
  var isPlaceholder: Bool {
    let word = Lookalikes.latin(self).uppercased().filter { $0.isLetter || $0.isNumber }
    return ["", "TBC", "TBD", "TBA", "XXX", "XX", "TOBECONFIRMED", "TOBEDETERMINED"].contains(word)
  }
}

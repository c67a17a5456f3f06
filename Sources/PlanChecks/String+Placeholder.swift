import PlanModel

extension String {
  /// Whether it only keeps a place: "TBC", "tbd", a dash; "££" is a band of costs.
  var isPlaceholder: Bool {
    guard utf8.count <= 24 else { return false }
    let latin = Lookalikes.latin(self)
    // Nearly all cells are told by their first letter.
    if let first = latin.utf8.first(where: Self.isLetterOrDigit),
      !Self.initials.contains(first & 0xDF)
    {
      return false
    }
    let word = latin.utf8.filter(Self.isLetterOrDigit).map { $0 & 0xDF }
    return word.isEmpty
      ? !latin.contains { $0.isLetter || $0.isNumber || $0.isCurrencySymbol }
      : Self.placeholders.contains(word)
  }

  private static let placeholders: Set<[UInt8]> = Set(
    ["TBC", "TBD", "TBA", "XXX", "XX", "TOBECONFIRMED", "TOBEDETERMINED"].map { Array($0.utf8) })

  /// What the placeholders begin with.
  private static let initials: [UInt8] = Array(Set(placeholders.compactMap(\.first)))

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Whether it says that there can be no value: "n/a", "not applicable", "none".
  var isNotApplicable: Bool {
    guard utf8.count <= 24 else { return false }
    let word = uppercased().filter { $0.isLetter }
    return ["NA", "NOTAPPLICABLE", "NONE", "NIL"].contains(word)
  }
}

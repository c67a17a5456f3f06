import PlanModel

/// The numbers by which a key calls its terms: "1 Scoping - finding out. 2 Design - deciding how."
enum KeyCodes {
  /// The terms of a key by their numbers; empty where it does not count them from one on.
  static func of(_ terms: [LegendTerm], in text: String) -> [String: String] {
    var codes: [String: String] = [:]
    for term in terms {
      guard let range = text.firstRange(of: term.term) else { continue }
      let before = text[..<range.lowerBound].suffix(6)
      guard let word = before.split(separator: " ").last else { continue }
      let number = word.trimming { "(.):=-–".contains($0) }
      guard number.utf8.count == 1, Int(number) != nil else { continue }
      codes[number] = term.term
    }
    let isCounted = codes.count >= 3 && (1...codes.count).allSatisfy { codes["\($0)"] != nil }
    return isCounted ? codes : [:]
  }
}

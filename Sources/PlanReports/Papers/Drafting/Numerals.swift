/// Numbers as words where a sentence opens with one, and lists of names.
enum Numerals {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  /// "Two" for 2, "12" for 12: words below ten, figures elsewhere.
  static func opening(_ number: Int) -> String {
    guard words.indices.contains(number) else { return String(number) }
    return words[number].prefix(1).uppercased() + words[number].dropFirst()
  }

  /// "A", "A and B", "A, B and C".
  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

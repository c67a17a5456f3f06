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

  /// How many a sentence names before it leaves the rest to the tables.
  static let most = 10

  /// All of them where they are few, else words that say where they stand.
  static func named(_ names: [String], else words: String) -> String {
    names.count > most ? words : listed(names)
  }

  /// The first few, and how many more there are.
  static func begun(_ names: [String]) -> String {
    guard names.count > most else { return listed(names) }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }

  /// "A", "A and B", "A, B and C".
  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

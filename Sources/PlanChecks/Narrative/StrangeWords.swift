import PlanModel

/// Words of a column of stages or ratings that are nobody's: neither what is counted nor in the key, and in
/// one row or two.
///
/// Such a row may be meant for any term ("Slipped" for "Slipping"). It is told as what it is; a count that
/// it would make right is no second fault.
struct StrangeWords {
  private let words: Set<String>

  /// - Parameters:
  ///   - printed: What the column prints, a form for each row that has one.
  ///   - counted: The forms of what is counted.
  ///   - key: The forms of the key's terms; without a key of the column no word of it is strange.
  init(_ printed: [String], counted: Set<String>, key: Set<String>) {
    guard printed.count >= 6, printed.count(where: key.contains) * 10 >= printed.count * 6 else {
      words = []
      return
    }
    var counts: [String: Int] = [:]
    for word in printed where !counted.contains(word) && !key.contains(word) {
      counts[word, default: 0] += 1
    }
    words = Set(counts.filter { $0.value <= 2 }.keys)
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  func count(in printed: [String]) -> Int { printed.count(where: words.contains) }
}

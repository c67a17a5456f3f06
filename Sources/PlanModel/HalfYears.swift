/// Halves of a year: "2024-25 H1", "first half of 2024/25", "half-year 2, 2025".
enum HalfYears {
  static func periods(in words: [String]) -> [Period] {
    words.indices.compactMap { index in
      guard let half = half(at: index, in: words) else { return nil }
      let near = words[max(0, index - 2)..<min(words.count, index + 5)]
      if let year = near.lazy.compactMap({ FinancialYear($0) }).first {
        // The first half ends in September, the second in March.
        return PartialDate(year: year.startYear + half - 1, month: half == 1 ? 9 : 3)
          .map { Period(label: "\(year) H\(half)", date: $0) }
      }
      guard let year = near.lazy.filter({ $0.count == 4 }).compactMap({ Int($0) }).first,
        (1990...2100).contains(year)
      else { return nil }
      return PartialDate(year: year, month: half * 6)
        .map { Period(label: "\(year) H\(half)", date: $0) }
    }
  }

  private static let ordinals = ["FIRST": 1, "SECOND": 2, "1ST": 1, "2ND": 2]
  private static let names: Set = ["HALF", "HALF-YEAR"]

  private static func half(at index: Int, in words: [String]) -> Int? {
    let word = words[index].uppercased()
    if word == "H1" || word == "H2" { return word == "H1" ? 1 : 2 }
    guard index + 1 < words.count else { return nil }
    let next = words[index + 1].uppercased()
    if let number = ordinals[word], names.contains(next) { return number }
    guard names.contains(word), let number = Int(next), (1...2).contains(number) else {
      return nil
    }
    return number
  }
}

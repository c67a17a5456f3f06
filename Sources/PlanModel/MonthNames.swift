/// English month names, whole and shortened, as papers print them.
enum MonthNames {
  static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let numbers: [String: Int] = {
    var numbers = ["sept": 9]
    for (index, name) in full.enumerated() {
      numbers[name.lowercased()] = index + 1
      numbers[String(name.lowercased().prefix(3))] = index + 1
    }
    return numbers
  }()

  /// 1 to 12 for "Sep", "Sept" or "September" in any case.
  static func number(of word: some StringProtocol) -> Int? {
    guard (3...9).contains(word.utf8.count) else { return nil }
    return numbers[word.lowercased()]
  }

  /// Months with their year among the words: "Sep-22", "December 2023", "31 March 2026".
  static func months(in words: [String]) -> [PartialDate] {
    var found: [PartialDate] = []
    for (index, word) in words.enumerated() {
      let parts = word.split { "-/–.".contains($0) }
      if parts.count == 3, let month = number(of: parts[1]), let year = year(parts[2]),
        let day = Int(parts[0])
      {
        // "01-Apr-22", as spreadsheets write a day.
        if let date = PartialDate(year: year, month: month, day: day) { found.append(date) }
      } else if parts.count == 2, let month = number(of: parts[0]), let year = year(parts[1]),
        let date = PartialDate(year: year, month: month)
      {
        found.append(date)
      } else if let month = number(of: word), index + 2 < words.count, words[index + 1].count <= 2,
        words[index + 2].count == 4, let year = year(words[index + 2]),
        let day = Int(words[index + 1]),
        let date = PartialDate(year: year, month: month, day: day)
      {
        // "March 31, 2026": the 31st, not the year 2031.
        found.append(date)
      } else if let month = number(of: word), index + 1 < words.count,
        let year = year(words[index + 1]), let date = PartialDate(year: year, month: month)
      {
        let day = index > 0 ? Int(words[index - 1].prefix { $0.isNumber }) : nil
        found.append(
          day.flatMap { PartialDate(year: year, month: month, day: $0) } ?? date)
      }
    }
    return found
  }

  private static func year(_ word: some StringProtocol) -> Int? {
    guard let number = Int(word) else { return nil }
    if word.count == 4, (1990...2100).contains(number) { return number }
    return word.count == 2 ? 2000 + number : nil
  }
}

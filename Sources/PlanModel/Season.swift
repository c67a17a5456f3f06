/// A season that a paper names with its year: "Autumn 2024", "Winter 2024/25".
///
/// By the calendar of the weather: spring ends in May, summer in August, autumn in November, and
/// winter in February of the year after the one it begins in.
enum Season: String {
  case spring
  case summer
  case autumn
  case winter

  init?(_ word: some StringProtocol) {
    guard word.utf8.count == 6 else { return nil }
    self.init(rawValue: word.lowercased())
  }

  private var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The seasons with their years among the words, as periods in printed order.
  static func periods(in words: [String]) -> [Period] {
    zip(words, words.dropFirst()).compactMap { word, next in
      Season(word).flatMap { $0.period(ofYear: next) }
    }
  }

  private func period(ofYear word: String) -> Period? {
    let stretch = FinancialYear(word)
    guard let year = stretch?.startYear ?? (word.count == 4 ? Int(word) : nil),
      (1990...2100).contains(year)
    else { return nil }
    let month = self == .spring ? 5 : self == .summer ? 8 : self == .autumn ? 11 : 2
    guard self == .winter || stretch == nil,
      let last = PartialDate(year: self == .winter ? year + 1 : year, month: month)
    else { return nil }
    let label = self == .winter ? FinancialYear(startYear: year)?.description : String(year)
    return Period(label: "\(name) \(label ?? String(year))", date: last)
  }
}

import PlanModel

/// Whether a cell is a date and says nothing else: "By March 2026" is, "30 vans by March 2026" is not.
enum DateCell {
  private static let words: Set = [
    "by", "end", "of", "to", "from", "early", "mid", "late", "financial", "year", "quarter", "q1",
    "q2", "q3", "q4", "fy", "onwards", "and", "the", "until", "before", "in", "start", "th", "st",
    "nd", "rd", "tbc", "term",
  ]

  static func isDate(_ text: String) -> Bool {
    if text.count <= 4 { return true }
    let time = Timescale(printed: text)
    guard !time.bands.isEmpty || time.end != nil || time.start != nil || time.ongoing else {
      return false
    }
    if time.end == nil { return text.split(separator: " ").count <= 6 }
    let rest = text.lowercased().words().filter { word in
      !words.contains(String(word)) && !Period.isMonthName(word) && !Period.isSeasonName(word)
        && !word.contains(where: \.isNumber)
    }
    return rest.isEmpty
  }
}

import PlanModel

/// The date of a target: "30 vans by March 2026", "March 2026".
enum TargetDate {
  static func timescale(in text: String) -> Timescale? {
    if text.count > 4, DateCell.isDate(text) {
      let time = Timescale(printed: text)
      return time.end == nil ? nil : time
    }
    // "Ten doors by May 2032 (was nine)"
    if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
      return timescale(in: text[..<open].trimming { $0 == " " })
    }
    guard let by = text.ranges(of: " by ").last else { return month(endingIn: text) }
    let tail = text[by.lowerBound...].trimming { " .".contains($0) }
    let time = Timescale(printed: tail)
    return time.end != nil && DateCell.isDate(tail) ? time : nil
  }

  /// The month at the end of what is to be done ("Mend forty barns by March 2036").
  ///
  /// A year alone is most often that of a plan's aim, and no action's date.
  static func month(behind text: String) -> Timescale? {
    let words = text.trimming { " .".contains($0) }.split(separator: " ")
    guard words.count >= 5, words[words.count - 3] == "by",
      Period.isMonthName(words[words.count - 2])
    else { return nil }
    let time = Timescale(printed: words.suffix(3).joined(separator: " "))
    return time.end == nil ? nil : time
  }

  /// The month of "Contracts signed October 2032".
  private static func month(endingIn text: String) -> Timescale? {
    let words = text.trimming { " .".contains($0) }.split(separator: " ")
    guard words.count >= 3, let year = words.last, year.utf8.count == 4, Int(year) != nil,
      Period.isMonthName(words[words.count - 2]), words[words.count - 2].first?.isUppercase == true
    else { return nil }
    let time = Timescale(printed: words.suffix(2).joined(separator: " "))
    return time.end == nil ? nil : time
  }
}

import PlanModel

/// A date that a text names.
struct DateMention: Equatable {
  var year: Int?
  var month: Int
  var day: Int?
  /// As the text prints it.
  var printed: String
  /// The offset of its first byte in the text's UTF-8.
  var offset: Int

  /// The date; nil where its year is not named or no calendar has it.
  var date: PartialDate? {
    year.flatMap { PartialDate(year: $0, month: month, day: day) }
  }

  /// The name of its day of the week; nil where it is not whole.
  var weekday: String? {
    guard let date, let month = date.month, let day = date.day else { return nil }
    // Sakamoto's way: the days of the months before, in a year that begins in March.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? date.year - 1 : date.year
    let number = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    return ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][number]
  }

  /// Whether no year has such a day, or not the one that is named.
  var isImpossible: Bool {
    guard let day else { return month > 12 }
    // 2000 is a leap year: where no year is named, 29 February may be right.
    return PartialDate(year: year ?? 2000, month: month, day: day) == nil
  }
}

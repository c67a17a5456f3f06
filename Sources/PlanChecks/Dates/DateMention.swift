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

  /// Whether no year has such a day, or not the one that is named.
  var isImpossible: Bool {
    guard let day else { return month > 12 }
    // 2000 is a leap year: where no year is named, 29 February may be right.
    return PartialDate(year: year ?? 2000, month: month, day: day) == nil
  }
}

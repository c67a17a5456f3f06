/// A number of something in a text, with its unit and how firmly it is said.
struct Figure {
  var value: Double
  /// The upper end of a range.
  var upper: Double?
  /// Nil where no unit is printed: a number of things.
  var unit: MeasureUnit?
  var qualifier: MeasureQualifier?
  /// Whether it is written in words.
  var isInWords: Bool
  /// Tokens from the qualifier to the unit, those included.
  var tokens: Range<Int>
  /// The token of the number itself.
  var number: Int
  /// "20% to 30%" where the words say that it went from the one to the other.
  var isFromTo = false

  var isMoney: Bool { unit == .pounds }
}

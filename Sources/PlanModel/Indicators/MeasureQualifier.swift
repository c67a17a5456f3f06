/// How firmly a figure is said.
public enum MeasureQualifier: String, CaseIterable, Codable, Hashable, Sendable {
  /// "over", "more than": at least, and probably a little more.
  case over
  /// "at least", "a minimum of".
  case atLeast = "at-least"
  /// "up to", "a maximum of", "no more than".
  case upTo = "up-to"
  /// "nearly", "almost", "just under".
  case nearly
  /// "under", "less than", "fewer than", "below".
  case under
  /// "about", "around", "c.", "approximately".
  case about
}

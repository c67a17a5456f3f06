/// The columns of Waymark's own CSV of actions, in their order.
///
/// The writer prints these headings and the reader recognises them, so that an officer may take the
/// actions out, edit them in a spreadsheet and bring them in again.
public enum ExchangeColumn: String, CaseIterable, Sendable {
  case id = "Waymark id"
  case council = "Council"
  case plan = "Plan"
  case edition = "Edition"
  case period = "Period"
  case ref = "Ref"
  case refAsPrinted = "Ref as printed"
  case list = "List"
  case section = "Theme"
  case group = "Group"
  case title = "Title"
  case text = "Action"
  case objectives = "Objectives"
  case elements = "Elements"
  case introducedIn = "Introduced in"
  case role = "Council role"
  case roleCanonical = "Council role (common)"
  case leads = "Lead"
  case partners = "Partners"
  case timescale = "Timescale"
  case start = "Start (read)"
  case end = "End (read)"
  case ongoing = "Ongoing (read)"
  case years = "Delivery years"
  case cost = "Cost"
  case carbon = "Carbon saving"
  case score = "Deliverability score"
  case scoreComputed = "Score (computed)"
  case impact = "Impact if not achieved"
  case measure = "Success measure"
  case stage = "Stage"
  case stageCanonical = "Stage (common)"
  case rating = "Rating"
  case ratingCanonical = "Rating (common)"
  case movement = "Movement"
  case movementFrom = "Movement from"
  case update = "Update"
  case reason = "Reason"
  case mitigation = "Getting back on track"
  case changeNote = "Notes on changes"
  case see = "See"
  case source = "Source"

  /// The heading that the column has.
  public var heading: String { rawValue }

  /// The name of the action's field in the published JSON, by which the reader can take it back.
  ///
  /// Nil for what Waymark worked out from another column ("Stage (common)") and for the source:
  /// reading the table again works them out again.
  public var field: String? {
    switch self {
    case .roleCanonical, .start, .end, .ongoing, .scoreComputed, .stageCanonical,
      .ratingCanonical, .source:
      nil
    default: String(describing: self)
    }
  }

  /// What stands between the members of a list in one cell.
  public static let listSeparator = "; "
}

/// Keeps a spreadsheet from taking a cell's text for a formula, a number or a date.
public enum FormulaGuard {
  /// An apostrophe put before a text that a spreadsheet would run.
  ///
  /// A text that begins with apostrophes before such a character gets one more, so that
  /// `taken(from:)` gives back exactly what was there.
  public static func guarded(_ text: String) -> String {
    isRisky(text) ? "'" + text : text
  }

  /// An apostrophe put before a text that a spreadsheet would save as another ("March 2025", "1.10"):
  /// for cells that are read again after somebody has edited the file.
  public static func kept(_ text: String) -> String {
    isTakenForAnother(text) ? "'" + text : text
  }

  /// The text without the apostrophe that `guarded(_:)` or `kept(_:)` puts before it.
  public static func taken(from cell: String) -> String {
    guard cell.utf8.first == apostrophe, isRisky(cell) || isTakenForAnother(cell) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private static func isTakenForAnother(_ text: String) -> Bool {
    SpreadsheetValue.isTakenForAnother(text.drop { $0 == "'" })
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isRisky(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != apostrophe }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }
}

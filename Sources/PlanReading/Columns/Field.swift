/// What a column can mean.
///
/// Raw values are the names in the published JSON.
public enum Field: String, CaseIterable, Codable, Sendable {
  case ref
  case list
  case section
  case group
  case title
  case text
  case objectives
  case grouping = "groupings"
  case element = "elements"
  case introducedIn
  case role
  case leads
  case partners
  case timescale
  case start
  case end
  /// A delivery period, ticked or shaded for the actions that run in it.
  case year
  case cost
  case carbon
  case score
  case impact
  case measure
  /// "Status": a stage or a rating, which only its values tell.
  case status
  case stage
  case rating
  case movement
  case update
  case reason
  case mitigation
  case changeNote
  case see
  /// A milestone or part, one a row beneath its action.
  case parts
  case plan
  // What a row of separated values says of the whole paper, and of Waymark's own export.
  case council
  case edition
  case period
  case id
  case refAsPrinted
  case movementFrom
  /// All delivery periods in one cell.
  case years

  /// The name of the value in an action, and so in its `sources`.
  var valueName: String {
    switch self {
    case .start, .end, .year, .years: Field.timescale.rawValue
    case .status: Field.stage.rawValue
    case .refAsPrinted: Field.ref.rawValue
    case .movementFrom: Field.movement.rawValue
    default: rawValue
    }
  }

  /// Whether its cells hold prose, which may run over rows.
  var isProse: Bool {
    switch self {
    case .text, .update, .measure, .reason, .mitigation, .changeNote, .title, .parts: true
    default: false
    }
  }

  /// Whether its cells hold one of few values, so that a misplaced cell shows.
  var isClosed: Bool {
    switch self {
    case .ref, .role, .timescale, .start, .end, .cost, .carbon, .score, .stage, .rating, .status,
      .impact, .element, .year:
      true
    default: false
    }
  }
}

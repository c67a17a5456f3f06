import PlanModel

/// An action while its rows are still being gathered.
struct Draft {
  struct Piece {
    var text: String
    var source: Source
  }

  /// Which layout its cells follow.
  var layout: Int
  /// By column, pieces from several rows joined.
  var cells = DraftCells()
  var section: String?
  var group: String?
  var list: String?
  var plan: String?
  /// The axis that the section's heading names ("Workstream").
  var sectionAxis: String?
  /// Who answers for all of its section, as the line beneath the section's heading says.
  var body: SectionBody?
  var source: Source
  /// The rows of an action that has a milestone a row, by column.
  var rows: [[Int: String]] = []
  /// The milestones that one cell lists, a line each.
  var parts: [String] = []

  mutating func add(_ text: String, to column: Int, source: Source) {
    guard !text.isEmpty else { return }
    if let piece = cells[column] {
      cells[column] = Piece(
        text: piece.text + " " + text, source: piece.source.joined(with: source))
    } else {
      cells[column] = Piece(text: text, source: source)
    }
    self.source = self.source.joined(with: source)
    self.source.cell = nil
  }
}

import PlanModel

/// Counts of a scale's terms printed one a line: "Complete: 3", "In progress: 6", "Total: 9".
enum CountLines {
  /// The runs of such lines, each with the tally that it is.
  static func tallies(in lines: [(text: String, line: Int)]) -> [(Range<Int>, Tally)] {
    var found: [(Range<Int>, Tally)] = []
    var index = 0
    while index < lines.count {
      var end = index
      var rows: [Tally.Row] = []
      while end < lines.count, let (name, count) = entry(lines[end].text) {
        rows.append(
          Tally.Row(name: name, counts: [column: count], source: Source(line: lines[end].line)))
        end += 1
      }
      if rows.count >= 3, rows.count(where: { $0.name.lowercased() != "total" }) >= 2 {
        var tally = Tally(by: "Status", terms: [column])
        tally.rows = rows
        found.append((index..<end, tally))
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static let column = "Actions"

  private static func entry(_ text: String) -> (name: String, count: Int)? {
    guard text.utf8.count <= 60, let colon = text.firstIndex(of: ":") else { return nil }
    let name = CellText.clean(String(text[..<colon]))
    // "3 (25%)" and "3 actions" are three.
    let value = text[text.index(after: colon)...].trimming { $0 == " " }
    let digits = value.prefix(while: \.isNumber)
    let rest = value.dropFirst(digits.count).trimming { $0 == " " }.lowercased()
    guard let count = Int(digits), count <= 100_000,
      rest.isEmpty || rest.hasPrefix("(") || rest == "actions" || rest == "action"
    else { return nil }
    guard
      name.lowercased() == "total" || CommonScale.stage(of: name) != nil
        || CommonScale.isRatingTerm(name)
    else { return nil }
    return (name, count)
  }
}

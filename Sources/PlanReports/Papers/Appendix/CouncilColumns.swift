import PlanModel

/// The columns under which a council prints its actions, in its order.
struct CouncilColumns: Equatable {
  /// A heading; the second of the same name is another column.
  struct Column: Hashable {
    let heading: String
    let occurrence: Int
  }

  /// Actions one after the other that fit under the same columns.
  struct Run {
    let columns: CouncilColumns
    var actions: [ReportedAction]
  }

  private(set) var columns: [Column]

  var headings: [String] { columns.map(\.heading) }

  /// Those of an action; of one that no paper prints, the fields that it has.
  init(_ action: Action) {
    let headings =
      action.fields.isEmpty ? Self.standing.map(\.heading) : action.fields.map(\.heading)
    var seen: [String: Int] = [:]
    columns = headings.map { heading in
      seen[heading, default: 0] += 1
      return Column(heading: heading, occurrence: seen[heading] ?? 1)
    }
  }

  /// Both together in the order of both, since a row whose cell is empty may lack the column.
  ///
  /// Nil where their orders contradict each other, or where they share too little to be one table.
  func merged(with other: CouncilColumns) -> CouncilColumns? {
    let common = Set(columns).intersection(other.columns)
    guard common.count * 2 >= min(columns.count, other.columns.count) else { return nil }
    var merged: [Column] = []
    var mine = columns[...]
    var theirs = other.columns[...]
    while let next = mine.first ?? theirs.first {
      if mine.first == theirs.first {
        merged.append(next)
        mine = mine.dropFirst()
        theirs = theirs.dropFirst()
      } else if let first = mine.first, !theirs.contains(first) {
        merged.append(first)
        mine = mine.dropFirst()
      } else if let first = theirs.first, !mine.contains(first) {
        merged.append(first)
        theirs = theirs.dropFirst()
      } else {
        return nil
      }
    }
    var result = self
    result.columns = merged
    return result
  }

  /// Actions in order, cut where their columns are those of another table.
  static func runs(of actions: [ReportedAction]) -> [Run] {
    var kinds: [CouncilColumns] = []
    for reported in actions {
      let own = CouncilColumns(reported.action)
      if !kinds.contains(own) { kinds.append(own) }
    }
    // The fullest row knows the order best.
    var tables: [(columns: CouncilColumns, kinds: [CouncilColumns])] = []
    for kind in kinds.enumerated().sorted(by: {
      ($1.element.columns.count, $0.offset) < ($0.element.columns.count, $1.offset)
    }).map(\.element) {
      let place = tables.firstIndex { $0.columns.merged(with: kind) != nil }
      if let place, let merged = tables[place].columns.merged(with: kind) {
        tables[place] = (merged, tables[place].kinds + [kind])
      } else {
        tables.append((kind, [kind]))
      }
    }
    var runs: [Run] = []
    for reported in actions {
      let own = CouncilColumns(reported.action)
      guard let table = tables.first(where: { $0.kinds.contains(own) }) else { continue }
      if runs.last?.columns == table.columns {
        runs[runs.count - 1].actions.append(reported)
      } else {
        runs.append(Run(columns: table.columns, actions: [reported]))
      }
    }
    return runs
  }

  /// What stands in a cell, as printed.
  func text(of action: Action, at place: Int) -> String {
    guard !action.fields.isEmpty else {
      return Self.standing.first { $0.heading == columns[place].heading }?.text(action) ?? ""
    }
    let same = action.fields.filter { $0.heading == columns[place].heading }
    return same.count >= columns[place].occurrence ? same[columns[place].occurrence - 1].text : ""
  }

  /// Whether a column holds ratings or stages.
  func isStanding(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains { ["rag", "brag", "rating", "status", "stage"].contains($0) }
  }

  /// As wide as the amount of its text asks for.
  func weight(at place: Int, in actions: [ReportedAction]) -> Double {
    let lengths = actions.map { text(of: $0.action, at: place).count }
    let mean = Double(lengths.reduce(0, +)) / Double(max(actions.count, 1))
    return min(max(mean / 24, 0.7), 5)
  }

  private static let standing: [(heading: String, text: @Sendable (Action) -> String)] = [
    ("Ref", { $0.ref ?? "" }), ("Action", { $0.name }),
    ("Lead", { $0.leads.joined(separator: ", ") }), ("By when", { $0.timescale.printed ?? "" }),
    ("Stage", { $0.stage.printed ?? "" }), ("Rating", { $0.rating.printed ?? "" }),
    ("Update", { $0.update ?? "" }),
  ]
}

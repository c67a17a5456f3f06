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

  /// Those of an action but for some that are told elsewhere; of one that no paper prints, the fields that it has.
  init(_ action: Action, without omitted: Set<String> = []) {
    let printed =
      action.fields.isEmpty ? Self.standing.map(\.heading) : action.fields.map(\.heading)
    let headings = printed.filter { !omitted.contains($0) }
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
  static func runs(of actions: [ReportedAction], without omitted: Set<String> = []) -> [Run] {
    var kinds: [CouncilColumns] = []
    for reported in actions {
      let own = CouncilColumns(reported.action, without: omitted)
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
      let own = CouncilColumns(reported.action, without: omitted)
      guard let table = tables.first(where: { $0.kinds.contains(own) }) else { continue }
      if runs.last?.columns == table.columns {
        runs[runs.count - 1].actions.append(reported)
      } else {
        runs.append(Run(columns: table.columns, actions: [reported]))
      }
    }
    return runs
  }

  /// What stands in a cell, as printed but for letters of other scripts in a ref or a band.
  func text(of action: Action, at place: Int) -> String {
    guard !action.fields.isEmpty else {
      return Self.standing.first { $0.heading == columns[place].heading }?.text(action) ?? ""
    }
    let same = action.fields.filter { $0.heading == columns[place].heading }
    guard same.count >= columns[place].occurrence else { return "" }
    return Self.normal(same[columns[place].occurrence - 1].text, of: action)
  }

  /// Headings of columns that every row has and none says anything in, in their order.
  static func blankHeadings(of actions: [Action]) -> [String] {
    var order: [String] = []
    var filled: Set<String> = []
    for field in actions.flatMap(\.fields) {
      if !field.text.isEmpty {
        filled.insert(field.heading)
      } else if !order.contains(field.heading) {
        order.append(field.heading)
      }
    }
    return order.filter { !filled.contains($0) }
  }

  /// A ref with its own letters, and a band with those of its scale: look-alikes can be neither searched for
  /// nor read out.
  private static func normal(_ text: String, of action: Action) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) || text == action.refAsPrinted else {
      return text
    }
    if let ref = action.ref, text == action.refAsPrinted { return ref }
    let levels: [(printed: String?, bands: [String])] = [
      (action.timescale.printed, action.timescale.bands.map(\.rawValue)),
      (action.cost.printed, action.cost.bands.map(\.rawValue)),
      (action.carbon.printed, action.carbon.bands.map(\.rawValue)),
    ]
    for level in levels where level.printed == text {
      let letters = text.split { !$0.isLetter }
      guard letters.allSatisfy({ $0.count == 1 }), letters.count == level.bands.count else {
        continue
      }
      var bands = level.bands[...]
      return String(
        text.flatMap { letter -> String in
          guard letter.isLetter, let band = bands.popFirst() else { return String(letter) }
          return band
        })
    }
    return text
  }

  /// Whether a column holds ratings or stages.
  static func isStanding(_ heading: String) -> Bool {
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

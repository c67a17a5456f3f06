import PlanModel

/// The columns under which a council prints its actions, in its order.
struct CouncilColumns: Equatable {
  /// Actions one after the other that have the same columns.
  struct Run {
    let columns: CouncilColumns
    var actions: [ReportedAction]
  }

  let headings: [String]

  /// Those of an action; of one that no paper prints, the fields that it has.
  init(_ action: Action) {
    headings =
      action.fields.isEmpty ? Self.standing.map(\.heading) : action.fields.map(\.heading)
  }

  /// Actions in order, cut where their columns change.
  static func runs(of actions: [ReportedAction]) -> [Run] {
    var runs: [Run] = []
    for reported in actions {
      let columns = CouncilColumns(reported.action)
      if runs.last?.columns == columns {
        runs[runs.count - 1].actions.append(reported)
      } else {
        runs.append(Run(columns: columns, actions: [reported]))
      }
    }
    return runs
  }

  /// What stands in a cell: as printed; a rating or stage that an officer keyed in stands in its place.
  func text(of action: Action, at place: Int) -> String {
    guard !action.fields.isEmpty else { return Self.standing[place].text(action) }
    return place < action.fields.count ? action.fields[place].text : ""
  }

  /// Whether a column holds ratings or stages.
  func isStanding(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains { ["rag", "brag", "rating", "status", "stage"].contains($0) }
  }

  /// As wide as its longest words and the amount of its text ask for.
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

import PlanModel

/// Actions in aligned columns: ref, wording, lead, when, stage, rating.
enum ActionTable {
  static func lines(of actions: [Action], style: TextStyle) -> [String] {
    var table = TextTable(
      columns: [
        .init(heading: "Ref", limit: 14),
        .init(heading: "Action", limit: .max),
        .init(heading: "Lead", limit: 22),
        .init(heading: "When", limit: 18),
        .init(heading: "Stage", limit: 16),
        .init(heading: "Rating", limit: 16),
      ], flexible: 1)
    if style.width < 90 { table.columns[2].limit = 16 }
    table.rows = actions.map { action in
      [
        .init(action.ref ?? action.refAsPrinted ?? "–"),
        .init(action.name),
        .init(action.leads.joined(separator: ", ")),
        .init(action.timescale.printed ?? action.timescale.years.joined(separator: ", ")),
        .init(action.stage.printed ?? ""),
        .init(action.rating.printed ?? action.rating.term ?? "") {
          style.rating($0, action.rating.canonical)
        },
      ]
    }
    return table.lines(style: style)
  }
}

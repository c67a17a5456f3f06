public import PlanModel

/// Finds the one empty cell of a column of terms that every other row fills.
public struct CellEmpty: PaperPlanRule {
  public static let guidance = Guidance(
    name: "cell-empty", title: "One cell of a full column is empty", family: .words,
    severity: .warning,
    looksFor:
      "A column of few and short terms (the council's role, a type, a ward) that no other rule reads, "
      + "filled in every row of twenty or more but one or two; and the one empty cell of a column that says where "
      + "the money comes from. Columns for notes, partners, links and "
      + "dates may be empty.",
    whyItMatters: "The action drops out of every list and count that goes by that column.",
    howToPutRight: "Fill it with one of the terms of the column.",
    whenToWaive: "Where none of the terms holds, and the paper says what an empty cell means.",
    before: "Role: D, E, D, (empty), L …", after: "Role: D, E, D, E, L …")

  public init() {}

  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    guard let paper, plan.actions.count >= 12 else { return [] }
    let columns = paper.tables.flatMap(\.columns)
    // A heading with another field elsewhere is looked at by the rule of that field.
    let taken = Set(
      columns.filter { !($0.field.map { $0 == "role" } ?? true) }.map(\.heading))
    let free = Set(columns.map(\.heading)).subtracting(taken).filter {
      Self.funding.occur(in: $0)
        || plan.actions.count >= 20 && !Self.mayBeEmpty.occur(in: $0)
    }
    guard !free.isEmpty, paper.tables.filter({ $0.actions > 0 }).count == 1 else { return [] }
    var filled: [String: (places: Set<Int>, terms: Set<String>, isLong: Bool)] = [:]
    for (place, action) in plan.actions.enumerated() {
      for field in action.fields where free.contains(field.heading) && !field.text.isEmpty {
        filled[field.heading, default: ([], [], false)].places.insert(place)
        if filled[field.heading]?.terms.count ?? 0 <= Self.most {
          filled[field.heading]?.terms.insert(field.text)
        }
        if field.text.utf8.count > 40 { filled[field.heading]?.isLong = true }
      }
    }
    return filled.sorted { $0.key < $1.key }.flatMap { heading, column -> [Finding] in
      let missing = plan.actions.count - column.places.count
      if Self.funding.occur(in: heading) {
        guard missing == 1,
          let place = plan.actions.indices.first(where: { !column.places.contains($0) }),
          !plan.actions[place].isMarkedEnded
        else { return [] }
        return [finding(.empty(heading), about: plan.actions[place])]
      }
      guard !column.isLong, (2...Self.most).contains(column.terms.count), (1...2).contains(missing),
        missing * 15 <= plan.actions.count
      else { return [] }
      return plan.actions.indices.filter { !column.places.contains($0) }.map {
        finding(.empty(heading), about: plan.actions[$0])
      }
    }
  }

  /// A column of more terms than these is one of names or figures.
  private static let most = 8

  private static let funding = Phrases([
    "funding source", "source of funding", "funded by", "funder", "funding from", "funding route",
  ])

  private static let mayBeEmpty = Phrases([
    "note*", "comment*", "partner*", "link*", "date*", "update*", "progress", "reason*", "risk*",
    "issue*", "mitigation*", "next", "dependenc*", "previous*", "last", "if", "other", "additional",
    "new", "funding", "cost*", "budget", "score", "ref*", "id", "sub*", "secondary",
  ])
}

extension Finding.Message {
  fileprivate static func empty(_ heading: String) -> Self {
    "nothing stands under “\(heading.shortened)”, which nearly all other rows fill"
  }
}

import PlanModel

/// Gathers the axes that a paper declares: by its overview tables, its headings and its columns.
enum GroupingReader {
  static func groupings(of paper: Paper) -> [Grouping] {
    var groupings: [Grouping] = []
    for tally in paper.tallies where !isOfTerms(tally, paper.legend) {
      let members = tally.rows.filter { !isTotal($0.name) }
        .map { Grouping.Member(name: $0.name, lead: $0.lead) }
      groupings.append(Grouping(name: tally.by, members: members))
    }
    let sections = ordered(paper.actions.compactMap(\.section))
    if !sections.isEmpty, !groupings.contains(where: { covers($0, sections) }) {
      let axis = paper.actions.lazy.compactMap { action in
        action.groupings.first { $0.value == action.section }?.key
      }.first
      groupings.append(
        Grouping(name: axis ?? "Theme", members: sections.map { Grouping.Member(name: $0) }))
    }
    let groups = ordered(paper.actions.compactMap(\.group))
    if !groups.isEmpty {
      groupings.append(Grouping(name: "Group", members: groups.map { Grouping.Member(name: $0) }))
    }
    for axis in ordered(paper.actions.flatMap { $0.groupings.keys.sorted() })
    where !groupings.contains(where: { $0.name == axis }) {
      let members = ordered(paper.actions.compactMap { $0.groupings[axis] })
      groupings.append(Grouping(name: axis, members: members.map { Grouping.Member(name: $0) }))
    }
    let elements = ordered(paper.actions.flatMap(\.elements))
    if !elements.isEmpty {
      groupings.append(
        Grouping(
          name: "Element", members: elements.map { Grouping.Member(name: $0) }, allowsSeveral: true)
      )
    }
    return groupings
  }

  /// Whether the terms of a scale stand down its side: those are no members of an axis.
  private static func isOfTerms(_ tally: Tally, _ legend: Legend) -> Bool {
    let own = Set(legend.terms.map { $0.term.lowercased() })
    return tally.rows.count {
      CommonScale.stage(of: $0.name) != nil || CommonScale.isRatingTerm($0.name)
        || own.contains($0.name.lowercased())
    } * 2 >= tally.rows.count
  }

  /// "Total", "All", "All themes".
  private static func isTotal(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    return words.first == "total" || words.first == "all" && words.count <= 2
      || words == ["grand", "total"] || words == ["overall"]
  }

  private static func covers(_ grouping: Grouping, _ sections: [String]) -> Bool {
    let names = Set(grouping.members.map { $0.name.lowercased() })
    return sections.allSatisfy { names.contains($0.lowercased()) }
  }

  private static func ordered(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

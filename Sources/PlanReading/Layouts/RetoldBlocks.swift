import PlanModel

/// Actions that stand in blocks of their own, each under its heading, where a small table only sums them
/// up: "Summary of ratings", with a name, an end and a rating in each row.
enum RetoldBlocks {
  private static let mostRows = 80
  private static let mostColumns = 4
  /// What a table of the actions themselves says.
  private static let ownFields: [Field] = [.update, .leads, .measure, .partners, .reason]

  /// The actions of the blocks; nil where no table sums them up, or they say no more than it does.
  static func find(
    in lines: [ProseLine], toldBy drafts: [Draft], layouts: [Layout], legend: Legend,
    recipe: Recipe?
  ) -> LooseActions? {
    guard (2...mostRows).contains(drafts.count), recipe == nil,
      drafts.allSatisfy({ draft in
        let layout = layouts[draft.layout]
        return layout.columns.count <= mostColumns && !ownFields.contains(where: layout.has)
      })
    else { return nil }
    let rows = Set(drafts.compactMap { name(of: $0, in: layouts) })
    // The names must stand over the blocks as lines.
    let printed = lines.reduce(into: Set<String>()) { found, line in
      let name = folded(line.text)
      if rows.contains(name) { found.insert(name) }
    }
    guard printed.count * 10 >= rows.count * 7,
      let loose = LooseActions.find(in: lines, legend: legend, recipe: recipe),
      loose.drafts.count <= drafts.count * 2
    else { return nil }
    let blocks = loose.drafts.compactMap { name(of: $0, in: [loose.layout]) }
    guard blocks.count(where: rows.contains) * 10 >= rows.count * 7,
      ownFields.contains(where: loose.layout.has)
    else { return nil }
    return loose
  }

  private static func name(of draft: Draft, in layouts: [Layout]) -> String? {
    let layout = layouts[draft.layout]
    return (layout.index(of: .title) ?? layout.index(of: .text))
      .flatMap { draft.cells.text($0) }.map(folded)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().words().joined(separator: " ")
  }
}

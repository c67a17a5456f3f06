import PlanModel

/// Columns whose heading could stand over sentences ("Position", "Progress") and that hold terms.
enum TermColumns {
  /// Takes a column of updates for one of status where nearly all that stands under its heading, in all
  /// tables together, is a stage or a rating.
  static func settle(_ layouts: inout [Layout], drafts: [Draft], legend: Legend) {
    let open = layouts.map { layout in
      layout.columns.contains { [.status, .stage, .rating].contains($0.field) }
        ? [] : layout.columns.indices.filter { isOpen(layout.columns[$0]) }
    }
    guard open.contains(where: { !$0.isEmpty }) else { return }
    var found: [String: Values] = [:]
    for draft in drafts {
      for index in open[draft.layout] {
        guard let text = draft.cells.text(index), !CellText.isNothing(text) else { continue }
        let heading = layouts[draft.layout].columns[index].heading
        found[heading, default: Values()].add(text, legend: legend)
      }
    }
    for layout in layouts.indices {
      // Of several the first: what follows says more of it.
      let column = open[layout].first { index in
        let column = layouts[layout].columns[index]
        return found[column.heading]?.areTerms(isNamed: column.field != nil) ?? false
      }
      guard let column else { continue }
      layouts[layout].columns[column].field = .status
      layouts[layout].columns[column].ground = "its cells hold the terms of a scale"
    }
  }

  private struct Values {
    var all = 0
    var known = 0
    var short = 0
    var words: Set<String> = []

    mutating func add(_ text: String, legend: Legend) {
      all += 1
      guard text.utf8.count <= 40 else { return }
      let plain = text.prefix { $0 != "(" }.trimming { $0 == " " }
      if PeriodColumns.isTerm(plain, legend) { known += 1 }
      if plain.split(separator: " ").count <= 4, !text.hasSuffix(".") { short += 1 }
      if words.count <= 8 { words.insert(plain.lowercased()) }
    }

    /// A few words again and again, most of which the scales or the key know; `isNamed` says that the
    /// heading promises how things stand.
    func areTerms(isNamed: Bool) -> Bool {
      guard isNamed else { return all >= 3 && known == all && words.count >= 2 }
      return all >= 2
        && (known * 10 >= all * 8
          || short == all && words.count < all && words.count <= 6 && known * 2 >= all)
    }
  }

  private static func isOpen(_ column: Column) -> Bool {
    guard !column.isFixed, !column.isExchange else { return false }
    return column.field == .update
      || column.field == nil && !column.heading.isEmpty && !PeriodColumns.isOfTime(column.heading)
  }
}

/// Columns that a table heads and no row fills ("RAG" before anything is rated).
///
/// The council prints them, so each of its actions keeps them, with nothing in them.
enum BlankColumns {
  /// By layout; a column without a heading is none.
  static func all(of layouts: [Layout], drafts: [Draft]) -> [Set<Int>] {
    var blank = layouts.map { layout in
      Set(
        layout.columns.indices.filter {
          !layout.columns[$0].heading.isEmpty && !layout.columns[$0].isExchange
        })
    }
    for draft in drafts where !blank[draft.layout].isEmpty {
      for column in draft.cells.keys { blank[draft.layout].remove(column) }
    }
    return blank
  }
}

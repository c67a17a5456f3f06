import PlanModel

/// Headings that a converter tore within a word, where another table of the paper prints them whole:
/// "Mea sure" beside "Measure".
enum TornHeadings {
  static func settle(_ layouts: inout [Layout]) {
    var whole: [String: Column] = [:]
    for column in layouts.flatMap(\.columns) where column.field != nil {
      let letters = letters(of: column.heading)
      // Of two prints the one with fewer gaps is whole.
      if let known = whole[letters], gaps(in: known.heading) <= gaps(in: column.heading) {
        continue
      }
      whole[letters] = column
    }
    for index in layouts.indices {
      for place in layouts[index].columns.indices {
        let column = layouts[index].columns[place]
        guard column.field == nil, !column.isFixed,
          let sister = whole[letters(of: column.heading)],
          gaps(in: sister.heading) < gaps(in: column.heading),
          !layouts[index].columns.contains(where: { $0.field == sister.field })
        else { continue }
        layouts[index].columns[place].field = sister.field
        layouts[index].columns[place].ground = "another table prints its heading whole"
      }
    }
  }

  private static func letters(of heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func gaps(in heading: String) -> Int { heading.count { $0 == " " } }
}

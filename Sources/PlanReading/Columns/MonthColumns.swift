import PlanModel

/// Of columns that name a month without its year ("Sept | June"), the one that the paper's titles name is
/// of now, and the month before it is of the time before.
enum MonthColumns {
  static func settle(_ layouts: inout [Layout], prose: [ProseLine]) {
    for layout in layouts.indices {
      let columns = layouts[layout].columns
      let months = columns.indices.compactMap { index -> (column: Int, month: Int)? in
        let column = columns[index]
        guard [.status, .stage, .rating].contains(column.field), column.period == nil,
          column.quarter == nil, !column.isFixed
        else { return nil }
        return month(in: column.heading).map { (index, $0) }
      }
      guard months.count >= 2, Set(months.map(\.month)).count == months.count,
        let now = time(in: prose, of: Set(months.map(\.month)))
      else { continue }
      guard !columns.contains(where: { $0.field == .movementFrom }) else { continue }
      // How many months before it each is.
      let before = months.filter { $0.month != now }
        .sorted { (now - $0.month + 12) % 12 < (now - $1.month + 12) % 12 }
      for (place, other) in before.enumerated() {
        layouts[layout].columns[other.column].field = place == 0 ? .movementFrom : nil
        layouts[layout].columns[other.column].ground = "the paper is of another month"
      }
    }
  }

  /// The month that a heading names and no year beside it.
  private static func month(in heading: String) -> Int? {
    guard !heading.contains(where: \.isNumber) else { return nil }
    let found = HeadingVocabulary.normalWords(heading).filter { Period.isMonthName($0) }
    guard found.count == 1, let name = found.first else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(name.prefix(3)) }.map { $0 + 1 }
  }

  /// The first of the months that a title names.
  private static func time(in prose: [ProseLine], of months: Set<Int>) -> Int? {
    for line in prose.prefix(60) where line.text.utf8.count <= 160 && !line.isItem {
      if let month = Period(line.text)?.date.month, months.contains(month) { return month }
    }
    return nil
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

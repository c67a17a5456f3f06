import PlanModel

/// Tells "2025-2026" as two calendar years from the council's year, by the other cells of its kind.
///
/// Beside "2024-2027" it is a stretch of years; alone it is the year from April to March.
enum YearSpans {
  static func settle(_ actions: inout [Action]) {
    var short: [Int] = []
    var isStretch = false
    for index in actions.indices {
      guard let printed = actions[index].timescale.printed, let (first, last) = years(printed)
      else { continue }
      if last == first + 1 { short.append(index) } else { isStretch = true }
    }
    guard isStretch else { return }
    for index in short {
      guard let printed = actions[index].timescale.printed, let (first, last) = years(printed)
      else { continue }
      actions[index].timescale.start = PartialDate(year: first)
      actions[index].timescale.end = PartialDate(year: last)
    }
  }

  private static func years(_ text: String) -> (Int, Int)? {
    guard (9...13).contains(text.utf8.count) else { return nil }
    let parts = text.split { "-–— ".contains($0) }
    guard parts.count == 2, parts.allSatisfy({ $0.count == 4 }), let first = Int(parts[0]),
      let last = Int(parts[1]), first < last, (1990...2100).contains(first)
    else { return nil }
    return (first, last)
  }
}

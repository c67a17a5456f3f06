import PlanModel

/// Gives columns that name a quarter without its year ("Q2 RAG"), or with half of it ("Q2 2025"), the
/// year that the paper's titles name.
enum QuarterColumns {
  static func settle(_ layouts: inout [Layout], prose: [ProseLine]) {
    guard
      layouts.contains(where: { layout in
        layout.columns.contains { $0.quarter != nil || halfYeared($0) != nil }
      })
    else { return }
    let titles = prose.prefix(120).filter { $0.text.utf8.count <= 130 && !$0.isItem }
    let years = titles.lazy.compactMap { line in
      line.text.split { !($0.isNumber || "/-–".contains($0)) }.lazy
        .compactMap { FinancialYear($0) }.first
    }
    guard let year = years.first else { return }
    let isOfCouncilYears = titles.contains { line in
      Quarter.number(in: line.text) != nil && Period(line.text).map(isOfCouncilYear) == true
    }
    for layout in layouts.indices {
      // The quarters run on to the latest: a Q4 before a Q1 is of the year before.
      var later: [Field: (quarter: Int, back: Int)] = [:]
      let isMixed = layouts[layout].columns.contains { $0.quarter != nil }
      for column in layouts[layout].columns.indices.reversed() {
        if isOfCouncilYears || isMixed,
          let (number, named) = halfYeared(layouts[layout].columns[column]),
          named == (number == 4 ? year.startYear + 1 : year.startYear)
        {
          layouts[layout].columns[column].period = Period("\(year) Q\(number)")
          continue
        }
        guard let quarter = layouts[layout].columns[column].quarter,
          let field = layouts[layout].columns[column].field
        else { continue }
        var back = later[field]?.back ?? 0
        if let next = later[field]?.quarter, quarter > next { back += 1 }
        later[field] = (quarter, back)
        guard let own = FinancialYear(startYear: year.startYear - back) else { continue }
        layouts[layout].columns[column].period = Period("\(own) Q\(quarter)")
      }
    }
  }

  /// The quarter and the one year that a heading names: "Q2 2025".
  private static func halfYeared(_ column: Column) -> (quarter: Int, year: Int)? {
    guard let period = column.period, !isOfCouncilYear(period),
      let quarter = Quarter.number(in: period.label), let year = Int(period.label.prefix(4))
    else { return nil }
    return (quarter, year)
  }

  /// "2025-26 Q2", not "2025 Q2".
  private static func isOfCouncilYear(_ period: Period) -> Bool { period.label.contains("-") }
}

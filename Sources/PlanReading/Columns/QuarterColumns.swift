import PlanModel

/// Gives columns that name a quarter without its year ("Q2 RAG") the year that the paper's titles name.
enum QuarterColumns {
  static func settle(_ layouts: inout [Layout], prose: [ProseLine]) {
    guard layouts.contains(where: { $0.columns.contains { $0.quarter != nil } }) else { return }
    let titles = prose.prefix(120).filter { $0.text.utf8.count <= 130 && !$0.isItem }
    let years = titles.lazy.compactMap { line in
      line.text.split { !($0.isNumber || "/-–".contains($0)) }.lazy
        .compactMap { FinancialYear($0) }.first
    }
    guard let year = years.first else { return }
    for layout in layouts.indices {
      // The quarters run on to the latest: a Q4 before a Q1 is of the year before.
      var later: [Field: (quarter: Int, back: Int)] = [:]
      for column in layouts[layout].columns.indices.reversed() {
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
}

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
      for column in layouts[layout].columns.indices {
        guard let quarter = layouts[layout].columns[column].quarter else { continue }
        layouts[layout].columns[column].period = Period("\(year) Q\(quarter)")
      }
    }
  }
}

import Foundation
import PlanModel
import PlanStore

/// The words for records of measures.
enum MeasureWords {
  static var stamp: Stamp { Stamp(actor: .commandLine, time: Date()) }

  /// What one record holds, in a line.
  static func summary(of measures: PlanMeasures) -> String {
    let counts: [(Int, String, String)] = [
      (measures.targets.count, "target", "targets"),
      (measures.inventories.count, "inventory", "inventories"),
      (measures.budgets.count, "carbon budget", "carbon budgets"),
      (measures.indicators.count, "indicator", "indicators"),
      (measures.values.values.map(\.count).reduce(0, +), "value", "values"),
      (measures.funds.count, "fund", "funds"), (measures.costs.count, "cost", "costs"),
      (measures.savings.count, "saving", "savings"),
    ]
    let years = measures.inventories.map(\.year).sorted()
    let span = years.first.flatMap { first in
      years.last.map { first == $0 ? " (\(first))" : " (\(first) to \($0))" }
    }
    return counts.filter { $0.0 > 0 }
      .map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ") + (span ?? "")
  }
}

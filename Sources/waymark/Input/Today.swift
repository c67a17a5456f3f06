import Foundation
import PlanModel

/// The day on which a command runs.
enum Today {
  static var date: PartialDate? {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    return parts.year.flatMap { PartialDate(year: $0, month: parts.month, day: parts.day) }
  }
}

import PlanModel
import PlanStore

extension Comparison {
  /// Says in each change by when the action was to end when a paper first said so, its forerunners in
  /// earlier editions included; `id` gives the permanent id of an action's key.
  mutating func markFirstEnds(in register: Register, id: (String) -> String?) throws {
    let ends = try register.firstEnds(of: changes.compactMap { $0.old.flatMap { id($0.key) } })
    for index in changes.indices {
      guard let key = changes[index].old?.key, let id = id(key) else { continue }
      changes[index].firstEnd = ends[id]
    }
  }
}

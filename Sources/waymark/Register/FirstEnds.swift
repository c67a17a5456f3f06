import PlanModel
import PlanStore

/// The first end that a paper ever gave for each action, its forerunners in earlier editions included.
struct FirstEnds {
  private var ends: [String: PartialDate] = [:]

  init(of ids: some Sequence<String>, in register: Register) throws {
    for id in ids {
      guard let first = try Self.first(of: id, in: register) else { continue }
      ends[id] = first
    }
  }

  private static func first(of id: String, in register: Register) throws -> PartialDate? {
    var queue = [id]
    var seen: Set<String> = [id]
    var first: (effective: Effective, end: PartialDate)?
    while let next = queue.popLast() {
      guard let record = try register.action(next) else { continue }
      for report in record.history {
        guard let end = report.action.timescale.end else { continue }
        if first.map({ report.effective < $0.effective }) ?? true {
          first = (report.effective, end)
        }
        break
      }
      for step in record.succession where step.answer.link?.to.contains(next) == true {
        queue += (step.answer.link?.from ?? []).filter { seen.insert($0).inserted }
      }
    }
    return first?.end
  }

  /// Says so in each change of a comparison; `id` gives the permanent id of an action's key.
  func mark(_ comparison: inout Comparison, id: (String) -> String?) {
    for index in comparison.changes.indices {
      guard let key = comparison.changes[index].old?.key, let id = id(key) else { continue }
      comparison.changes[index].firstEnd = ends[id]
    }
  }
}

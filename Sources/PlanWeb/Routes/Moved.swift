import Hummingbird
import PlanStore

/// What was asked for goes on elsewhere, and its old address leads there.
struct Moved: Error {
  var address: Address

  var response: Response {
    Response(status: .movedPermanently, headers: [.location: address.path])
  }

  /// Throws where a plan's council gave way to one other, and its plan goes on there; where several
  /// came after it, its own page names them.
  static func followingPlan(_ slug: String, in register: Register) throws {
    var seen: Set<String> = [slug]
    var last: String?
    var next = slug
    while let only = try register.successorPlans(of: next).only, seen.insert(only.slug).inserted {
      last = only.slug
      next = only.slug
    }
    if let last { throw Moved(address: .plan(last)) }
  }

  /// Throws where an action's council gave way and the action goes on as one other in the plan that
  /// took over; where it goes on as several, its own page names them.
  static func followingAction(_ record: ActionRecord, in register: Register) throws {
    var seen: Set<String> = [record.id]
    var last = record
    while let only = try successors(of: last, in: register).only, seen.insert(only.id).inserted,
      let next = try register.action(only.id)
    {
      last = next
    }
    if last.id != record.id { throw Moved(address: .action(last.id)) }
  }

  /// As what an action goes on in the plans that took over from its own.
  static func successors(
    of record: ActionRecord, in register: Register
  ) throws -> [ActionName] {
    let said = record.succession.filter { $0.says(something: record.id) }
    guard !said.isEmpty else { return [] }
    let plans = Set(try register.successorPlans(of: record.plan.slug).map(\.slug))
    var seen: Set<String> = []
    return said.flatMap(\.to).filter { plans.contains($0.plan.slug) && seen.insert($0.id).inserted }
  }

  /// Throws where a council gave way to one other that has plans to show.
  static func followingCouncil(_ slug: String, in register: Register) throws {
    var seen: Set<String> = [slug]
    var last: String?
    var next = slug
    while let only = try register.successors(of: next)?.successors.only,
      seen.insert(only.slug).inserted
    {
      last = only.slug
      next = only.slug
    }
    guard let last, try !register.plans(of: last).isEmpty else { return }
    throw Moved(address: .council(last))
  }
}

extension Array {
  /// Its element, where it has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

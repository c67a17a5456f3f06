import Foundation
import PlanModel
import PlanStore

/// The actions that stand on one side of a succession: a paper's, or those of an edition or period.
struct SuccessionSides {
  /// How a person calls this side.
  var name: String
  /// Each under the key by which proposals name it.
  var sides: [SuccessionSide]
  /// The permanent ids, by key; without those of a paper that is not in the register.
  var ids: [String: String]

  func wording(of key: String) -> String? {
    sides.first { $0.id == key }?.action.name
  }
}

extension SuccessionSides {
  /// A paper's actions under their keys.
  init(_ paper: Paper, in register: Register?) throws {
    name = paper.document.name
    sides = paper.actions.map { SuccessionSide(id: $0.key, edition: paper.document.name, $0) }
    ids = try register?.actionIDs(ofDocument: paper.document.sha256) ?? [:]
  }

  /// Several papers, editions or periods as one side; an action that shares its key with one of
  /// another of them is called by both names.
  init(joining parts: [SuccessionSides]) {
    if parts.count == 1, let only = parts.first {
      self = only
      return
    }
    name = parts.map(\.name).joined(separator: ", ")
    sides = []
    ids = [:]
    var times: [String: Int] = [:]
    for part in parts { for side in part.sides { times[side.id, default: 0] += 1 } }
    for part in parts {
      for side in part.sides {
        var side = side
        let key = times[side.id] == 1 ? side.id : "\(part.name)/\(side.id)"
        ids[key] = part.ids[side.id]
        side.id = key
        sides.append(side)
      }
    }
  }

  /// What several plans of one council held in the edition or period that somebody names.
  ///
  init(named word: String, of plans: [PlanListing], in register: Register) throws {
    var found: [(id: String, action: Action)] = []
    var labels: [String] = []
    for plan in plans {
      guard let effective = try Timepoints.find(word, of: plan, in: register) else { continue }
      labels.append(Timepoints.words(for: effective))
      switch effective.kind {
      case .edition:
        // As it stood last, for its last update may say what becomes of it.
        try register.exportActions(of: plan.slug) { exported in
          guard exported.edition == effective.label else { return }
          found.append((exported.id, exported.action.in(plan: plan.name)))
        }
      case .period:
        try register.exportReports(of: plan.slug) { update in
          guard update.report.effective == effective, !update.report.isRemoved else { return }
          found.append((update.id, update.report.action.in(plan: plan.name)))
        }
      }
    }
    guard !labels.isEmpty else { throw Self.nothing(word, of: plans, in: register) }
    self.init(named: labels.uniqued.joined(separator: ", "), entries: found)
  }

  /// Actions of the register; each is called by its key, or by its id where two have the same key.
  init(named name: String, entries: [(id: String, action: Action)]) {
    self.name = name
    var times: [String: Int] = [:]
    for entry in entries { times[entry.action.key, default: 0] += 1 }
    sides = []
    ids = [:]
    for (id, action) in entries {
      let key = times[action.key] == 1 ? action.key : id
      sides.append(SuccessionSide(id: key, edition: name, action))
      ids[key] = id
    }
  }

  private static func nothing(
    _ word: String, of plans: [PlanListing], in register: Register
  ) -> Refusal {
    let lines = plans.flatMap { plan in
      ((try? Timepoints.all(of: plan, in: register)) ?? []).map {
        "  \(plan.name): \(Timepoints.words(for: $0))"
      }
    }
    return .usage(
      "There is no paper, edition or period “\(word)”."
        + (lines.isEmpty ? "" : " The register holds:\n\(lines.joined(separator: "\n"))"))
  }
}

extension Action {
  /// The action with the plan that it belongs to, where it does not say so itself.
  fileprivate func `in`(plan name: String) -> Action {
    guard plan == nil else { return self }
    var action = self
    action.plan = name
    return action
  }
}

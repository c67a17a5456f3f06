import PlanModel

extension Action {
  /// Whether its paper marks it as over: its stage, or a rating whose own term says so.
  var isMarkedEnded: Bool {
    if let stage = stage.canonical { return stage.isEnded || stage == .businessAsUsual }
    return rating.printed.map { Phrases.ended.occur(in: $0) } ?? false
      || stage.printed.map { Phrases.ended.occur(in: $0) } ?? false
  }
}

extension Phrases {
  fileprivate static let ended = Phrases(["complete", "completed", "closed", "done", "finished"])
}

extension Plan {
  /// Whether the paper reports how actions go; a new edition only says what they are.
  var reportsProgress: Bool {
    !columns.isDisjoint(with: ["stage", "rating", "update", "status"])
  }

  /// Its lists, each with its actions, in order of first appearance.
  var blocks: [(name: String, actions: [Action])] {
    var order: [String] = []
    var blocks: [String: [Action]] = [:]
    for action in actions {
      let name = "\(action.plan ?? "")|\(action.list ?? "")"
      if blocks[name] == nil { order.append(name) }
      blocks[name, default: []].append(action)
    }
    return order.map { ($0, blocks[$0] ?? []) }
  }
}

import PlanModel

/// Finds the action that one was in the period before: by its words, else by its ref and list.
struct EarlierActions {
  private var byText: [String: [Action]] = [:]
  private var byRef: [String: Action] = [:]

  init(_ plan: Plan) {
    for action in plan.actions {
      byText[action.text.normal, default: []].append(action)
      if let place = Self.place(of: action), byRef[place] == nil { byRef[place] = action }
    }
  }

  func action(like action: Action) -> Action? {
    let same = byText[action.text.normal] ?? []
    if same.count == 1 { return same[0] }
    let place = Self.place(of: action)
    if let twin = same.first(where: { Self.place(of: $0) == place }) { return twin }
    guard same.isEmpty, let place, let other = byRef[place] else { return nil }
    // A ref may have gone to another action: the words must agree in the main.
    let old = Set(WordList(other.text).content)
    let new = Set(WordList(action.text).content)
    let common = old.intersection(new).count
    return common * 2 >= max(old.count, new.count) ? other : nil
  }

  private static func place(of action: Action) -> String? {
    guard let ref = action.ref, ref.contains(where: \.isLetter) || action.list != nil else {
      return action.ref.map { "\(action.section ?? "")|\($0)" }
    }
    return "\(action.list ?? "")|\(ref)"
  }
}

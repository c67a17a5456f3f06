import PlanModel

/// Actions that an update names by words that no action of the plan has: “under the Green Fleet Hub
/// action”.
struct UnknownNames {
  struct Use {
    var name: String
    var place: Int
  }

  static func findings(in plan: Plan) -> [Use] {
    var own: Set<String>?
    return plan.actions.indices.flatMap { place -> [Use] in
      guard let update = plan.actions[place].update, cues.occur(in: update),
        !others.occur(in: update)
      else { return [] }
      return ProperName.all(in: update, at: place).compactMap { name in
        guard name.next == "action", name.words.count >= 2, isNamed(name.text, in: update) else {
          return nil
        }
        let words = name.words.map { WordList.stem($0.lowercased()) }
        let telling = words.filter { !generic.contains($0) }
        guard telling.count >= 2 else { return nil }
        let all = own ?? Self.words(of: plan)
        own = all
        return telling.contains(where: all.contains)
          ? nil : Use(name: name.words.joined(separator: " "), place: place)
      }
    }
  }

  /// Whether the text speaks of “the … action” and ends there: an “action group” is a body.
  private static func isNamed(_ name: String, in text: String) -> Bool {
    guard let range = text.firstRange(of: "the \(name) action") else { return false }
    let next = text[range.upperBound...].first
    return next.map { ".,;)".contains($0) } ?? true
  }

  /// All words of what the actions are, and of the parts that they stand in.
  private static func words(of plan: Plan) -> Set<String> {
    Set(
      plan.actions.flatMap { action in
        [action.name, action.text, action.section ?? "", action.group ?? ""].flatMap {
          WordList($0).content
        }
      })
  }

  private static let cues = Phrases(["action", "actions"])
  private static let others = Phrases(["plan", "strategy", "programme", "former*", "previous*"])
  private static let generic: Set<String> = [
    "climate", "action", "council", "new", "plan", "the", "key", "priority", "enforcement", "legal",
  ]
}

import PlanModel

/// What every row of a plan says alike under a heading ("Council", "Period"), or what stands above its
/// table anyway: told once, and its columns left out.
struct SharedValues {
  /// Said once above the tables, in the order of the columns.
  let values: [(heading: String, text: String)]
  /// Whose columns are left out.
  let headings: Set<String>

  /// - Parameters:
  ///   - actions: All that are printed; of fewer than three nothing can be told.
  ///   - besides: What the head of the paper says already.
  init(_ actions: [Action], besides: Set<String>) {
    var values: [(heading: String, text: String)] = []
    var headings: Set<String> = []
    for field in actions.count > 2 ? actions[0].fields : [] where !field.text.isEmpty {
      let texts = actions.map { action in
        action.fields.filter { $0.heading == field.heading }.map(\.text)
      }
      guard texts.allSatisfy({ $0.count == 1 }) else { continue }
      let isAlike = texts.allSatisfy { $0[0] == field.text }
      let isAbove = zip(actions, texts).allSatisfy { action, text in
        text[0] == action.section || text[0] == action.group
      }
      // A verdict that all share is told in each row all the same.
      guard isAlike || isAbove, !CouncilColumns.isStanding(field.heading) else { continue }
      headings.insert(field.heading)
      if isAlike, !isAbove, !besides.contains(field.text) {
        values.append((field.heading, field.text))
      }
    }
    self.values = values
    self.headings = headings
  }
}

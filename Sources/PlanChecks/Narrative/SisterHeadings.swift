import PlanModel

/// One name for the headings under which the tables of a plan print one column: "Score" in one table,
/// "Priority score" in the next, "SCORE" in a third.
///
/// Two headings are of one column where they share a word and no action has both.
struct SisterHeadings {
  private var names: [String: String] = [:]
  /// The headings as printed, without their case and marks.
  private var forms: [String: String] = [:]

  init(_ plan: Plan) {
    var rows: [String: Set<Int>] = [:]
    var order: [(name: String, words: Set<String>)] = []
    for (place, action) in plan.actions.prefix(Self.sampled).enumerated() {
      for field in action.fields where field.text.utf8.count <= 8 {
        let heading = forms[field.heading] ?? field.heading.normal
        forms[field.heading] = heading
        if rows[heading] == nil {
          order.append((heading, Set(WordList(field.heading).words.map(\.text))))
        }
        rows[heading, default: []].insert(place)
      }
    }
    var groups: [(name: String, words: Set<String>, rows: Set<Int>)] = []
    for (heading, words) in order {
      let own = rows[heading] ?? []
      let sister = groups.firstIndex {
        !$0.words.isDisjoint(with: words) && $0.rows.isDisjoint(with: own)
      }
      if let sister {
        groups[sister].words.formUnion(words)
        groups[sister].rows.formUnion(own)
        names[heading] = groups[sister].name
      } else {
        groups.append((heading, words, own))
      }
    }
  }

  /// As many actions as show which tables a plan has.
  private static let sampled = 300

  func name(of heading: String) -> String {
    let heading = forms[heading] ?? heading.normal
    return names[heading] ?? heading
  }
}

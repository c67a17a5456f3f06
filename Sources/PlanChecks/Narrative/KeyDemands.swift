import PlanModel

/// What the key says that the account of an action with some term gives, and does not: the action that
/// it was merged with, or a date.
struct KeyDemands {
  enum Wanting { case action, date }

  struct Unmet {
    var action: Action
    var word: String
    var wanting: Wanting
  }

  static func unmet(in plan: Plan) -> [Unmet] {
    let terms = plan.legend.terms.filter { $0.kind == .stage || $0.kind == .rating }
    let asking = terms.compactMap { term -> (LegendTerm, Wanting)? in
      guard let definition = term.definition else { return nil }
      if named.occur(in: definition), merged.occur(in: "\(term.term) \(definition)") {
        return (term, .action)
      }
      return dates.occur(in: definition) ? (term, .date) : nil
    }
    guard !asking.isEmpty else { return [] }
    let index = RefIndex(plan)
    return plan.actions.compactMap { action in
      let accounts = action.accounts.map(\.text)
      guard action.update.map({ !$0.isPlaceholder }) ?? false, action.parts.isEmpty,
        let (term, wanting) = asking.first(where: { term, _ in
          [action.rating.printed, action.stage.printed].compactMap { $0 }
            .contains { $0.isSameWord(as: term.term) }
        })
      else { return nil }
      let isMet =
        switch wanting {
        case .action:
          !action.see.isEmpty || accounts.contains { names(anActionIn: $0, index) }
        case .date:
          accounts.contains {
            $0.utf8.contains { (0x30...0x39).contains($0) } || when.occur(in: $0)
          }
            || action.fields.contains {
              revised.occur(in: $0.heading) && !$0.text.isPlaceholder && !$0.text.isEmpty
            }
            || action.timescale.printed.map { $0.contains("(") || revised.occur(in: $0) } ?? false
        }
      return isMet ? nil : Unmet(action: action, word: term.term, wanting: wanting)
    }
  }

  /// Whether a text names another action, by its ref or by a word that leads to one.
  private static func names(anActionIn text: String, _ index: RefIndex) -> Bool {
    guard !into.occur(in: text) else { return true }
    return text.split(whereSeparator: { " ,;:()".contains($0) }).contains { token in
      let word = String(token.last == "." ? token.dropLast() : token)
      return word.contains(where: \.isLetter) && word.contains(where: \.isNumber)
        && index.place(of: RefForm.folded(word)) != nil
    }
  }

  private static let named = Phrases([
    "which is named", "is named in", "are named in", "naming the action", "action is named",
    "which is given", "the other action is given", "name of the action", "ref of the action",
    "reference of the action", "number of the action",
  ])
  private static let merged = Phrases(["merged", "part of", "combined", "absorbed", "superseded"])
  private static let into = Phrases([
    "with", "into", "under", "part of", "within", "replaced by", "delivered by", "through", "see",
    "now in", "joined to", "action", "covered by",
  ])
  private static let dates = Phrases([
    "dates of", "date of decision", "date of the decision", "new date given", "new date is given",
    "and new date", "and a new date", "and the new date", "revised date is given",
    "date of review", "review date is given", "dates are given", "date is given in",
    "new date in the", "date for review is given",
  ])
  private static let revised = Phrases(["revised", "new date", "forecast", "expected", "now"])
  /// Times told without a figure.
  private static let when = Phrases([
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "spring", "summer", "autumn", "winter", "next year",
    "this year", "last year", "date",
  ])
}

import PlanModel

/// The letters that a plan's refs begin with, where they are so many and so like each other that a word
/// of this form can mean nothing else: “CC-31” in a plan of CC-01 to CC-29.
struct KnownPrefixes {
  /// The highest number of each.
  private var highest: [String: Int] = [:]
  /// Those of five refs or more.
  private var isWide: [String: Bool] = [:]

  init(_ plan: Plan) {
    var counts: [String: Int] = [:]
    var all = 0
    for action in plan.actions {
      guard let form = action.ref.flatMap({ RefForm(RefForm.folded($0)) }) else { continue }
      all += 1
      guard form.letters.utf8.count >= 2 else { continue }
      counts[form.prefix, default: 0] += 1
      highest[form.prefix] = max(highest[form.prefix] ?? 0, form.number)
    }
    // Where all refs are of letters and a number, few of each kind are enough.
    let isOfLetters = all >= 10 && counts.values.reduce(0, +) * 10 >= all * 9
    highest = highest.filter { prefix, _ in
      let count = counts[prefix] ?? 0
      return count >= 5 && count * 5 >= all || isOfLetters && count >= 3
    }
    isWide = highest.filter { (counts[$0.key] ?? 0) >= 5 }.mapValues { _ in true }
  }

  /// Whether an unannounced ref must be one of the plan's, by its letters and a number near the others.
  func areBorne(by ref: String) -> Bool {
    guard !highest.isEmpty, let form = RefForm(ref), let most = highest[form.prefix] else {
      return false
    }
    return form.number > 0 && form.number <= most + (isWide[form.prefix] == true ? 20 : 6)
  }
}

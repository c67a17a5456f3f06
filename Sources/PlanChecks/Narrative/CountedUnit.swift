import PlanModel

/// Measures that name the thing that is counted, and leave its number to another place: “Trees planted”,
/// “Gas used (kWh)”, “% of cars electric”.
enum CountedUnit {
  static func isNamed(in measure: String) -> Bool {
    let words = WordList(measure).words.map(\.text)
    guard let first = words.first, let last = words.last, words.count <= 12,
      // “Homes improved” counts homes; “Improved homes” counts nothing.
      !vague.occur(in: words.count == 2 ? String(first) : measure)
    else { return false }
    if measure.hasPrefix("%") || units.occur(in: measure) || opening.contains(first) { return true }
    if rates.occur(in: measure), isPlural(first) || words.dropFirst().first.map(isPlural) ?? false {
      return true
    }
    guard words.count <= 5 else { return false }
    // “Learners qualified”, “Charging bays live”, “Inspections”.
    let isDone = last.hasSuffix("ed") && last.utf8.count > 4 || states.contains(last)
    return words.count == 1 ? isPlural(first) : isDone && words.dropLast().contains(where: isPlural)
  }

  private static func isPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      || ["people", "staff", "children"].contains(word)
  }

  private static let opening: Set<String> = [
    "number", "percentage", "proportion", "share", "count", "tonnes", "kilometres", "hectares",
    "litres", "miles", "metres", "hours", "kwh", "mwh", "gwh", "kwp", "mwp", "km", "ha",
  ]
  private static let units = Phrases([
    "kwh", "mwh", "gwh", "kwp", "mwp", "kw", "mw", "tco0e", "tonnes", "kilometres", "hectares",
    "litres", "minutes", "km", "per cent of", "percentage of", "number of", "share of",
    "proportion of",
  ])
  private static let rates = Phrases([
    "each year", "every year", "a year", "per year", "per annum", "each quarter", "each month",
    "every quarter", "per quarter",
  ])
  private static let states: Set<String> = [
    "built", "held", "sold", "lent", "live", "electric", "open", "done", "kept", "sent", "sown",
    "dug", "laid", "run", "met",
  ]

  /// Words that any outcome may meet.
  private static let vague = Phrases([
    "better", "more", "less", "fewer", "improved", "increased", "enhanced", "greater", "feel*",
    "aware*", "positive*", "engaged", "understand*", "value", "confiden*", "satisf*",
  ])
}

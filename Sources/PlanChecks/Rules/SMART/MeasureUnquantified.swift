public import PlanModel

/// Finds success measures without a number, so that nobody can say whether they were met.
public struct MeasureUnquantified: PlanRule {
  public static let guidance = Guidance(
    name: "measure-unquantified", title: "A success measure without a number", family: .smart,
    severity: .note,
    looksFor:
      "A success measure that speaks of more, less, better or of a number, and in which no number, "
      + "share or count stands, in figures or in words; one finding where a third or more are so. What is done or "
      + "not done needs no number, nor does what names the thing counted (“Gas used (kWh)”) in a column of such.",
    whyItMatters:
      "“Increased” and “improved” are met by anything, and by nothing that can be shown.",
    howToPutRight: "Say how many, how much or what share, and by when.",
    whenToWaive: "Where the result is a single thing, such as a policy adopted by a named date.",
    before: "Measure: more residents cycle", after: "Measure: 15% of trips by bicycle in 2028",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2", "ccs-2023-6.2a"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let measured = plan.actions.filter { !($0.measure?.isPlaceholder ?? true) }
    let without = measured.filter { action in
      let measure = action.measure ?? ""
      return !isQuantified(measure) && !Phrases.doneOrNot.occur(in: measure)
    }
    // A column that asks what is hoped for is filled in words.
    if without.count * 3 > measured.count,
      measured.count(where: Self.isAim) * 5 >= measured.count * 4
    {
      return []
    }
    // A measure that names what is counted leaves the numbers to the report on it.
    let vague = without.filter { !CountedUnit.isNamed(in: $0.measure ?? "") }
    // What the action itself says in figures, its measure need not say again.
    let isOfUnits = without.count > 5 && vague.count * 4 <= without.count
    // Where most have a number, one that only names what is counted lacks its own.
    let bare = (without.count * 3 <= measured.count ? without : vague)
      .filter { !isQuantified($0.name) }
    if !isOfUnits, let first = vague.first, vague.count > 5, vague.count * 3 > measured.count,
      vague.count(where: { !isQuantified($0.name) }) * 2 > vague.count
    {
      return [
        finding(
          .mostly(vague.count, of: measured.count), refs: vague.map(\.key),
          line: (first.sources["measure"] ?? first.source).line)
      ]
    }
    // Where most measures have a number, one that speaks of no degree is done or not.
    return bare.filter { Phrases.degrees.occur(in: $0.measure ?? "") }.map {
      finding(.unquantified($0.measure ?? ""), about: $0, at: "measure")
    }
  }

  /// Whether its measure stands under a heading that asks what is hoped for, in words: “Outcome”.
  private static func isAim(_ action: Action) -> Bool {
    action.fields.contains { $0.text == action.measure && aims.contains($0.heading.normal) }
  }

  private static let aims: Set<String> = [
    "outcome", "outcomes", "benefit", "benefits", "intendedoutcome", "intendedoutcomes",
    "desiredoutcome", "desiredoutcomes",
  ]

  private func isQuantified(_ measure: String) -> Bool {
    TextBytes.hasDigit(measure) || Phrases.amounts.occur(in: measure)
  }
}

extension Phrases {
  /// What is either done or not, and needs no number to be told: "strategy adopted".
  fileprivate static let doneOrNot = Phrases([
    "adopted", "published", "approved", "agreed", "in place", "signed", "launched", "appointed",
    "completed", "secured", "submitted", "awarded", "opened", "endorsed", "ratified",
  ])

  /// What can be so to any degree: "more residents cycle", "reduced demand", "number of visits".
  fileprivate static let degrees = Phrases([
    "more", "less", "fewer", "higher", "lower", "greater", "better", "larger", "smaller",
    "increas*",
    "reduc*", "decreas*", "improv*", "rais*", "grow*", "enhanc*", "strengthen*", "decline*", "cut",
    "cuts", "fall in", "rise in", "drop in", "up on", "down on", "number", "numbers", "percentage",
    "proportion", "share", "rate", "level", "levels", "amount", "volume", "uptake", "take up",
    "awareness", "engagement", "satisfaction", "participation", "use of", "savings", "emissions",
    "many", "good", "quality", "wider", "faster", "cleaner", "greener", "minimis*", "maximis*",
  ])

  fileprivate static let amounts = Phrases([
    "both", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "twenty", "fifty", "hundred", "thousand", "half", "third", "quarter", "double", "doubled",
    "twice",
    "all", "every", "each", "none", "zero", "per cent", "percent", "no more than",
  ])
}

extension Finding.Message {
  fileprivate static func unquantified(_ measure: String) -> Self {
    "the success measure “\(measure.shortened)” has no number"
  }

  fileprivate static func mostly(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) success measures have no number"
  }
}

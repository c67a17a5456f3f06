public import PlanModel

/// Finds actions that nothing would show to be a success.
public struct MeasureMissing: DigestRule {
  public static let guidance = Guidance(
    name: "measure-missing", title: "Action without a success measure", family: .smart,
    severity: .warning,
    looksFor:
      "An empty or “TBC” success measure in a plan that gives measures; and a plan, or one of its "
      + "tables, that has no place for them at all, which is one finding. Where a fifth of the "
      + "actions or more, or a tenth in a report of progress, say in their own words how much is to be done, the plan measures in another "
      + "way, and nothing is said; nor where a column under a heading of its own may hold it, or in a report "
      + "of progress that names who leads and leaves the measures to the plan. What was stopped or given up needs none.",
    whyItMatters: "Nobody can say when it is done, or whether it worked.",
    howToPutRight: "Say what will be different, by how much and by when.",
    whenToWaive: "Where the measure waits for a baseline and the paper says when that is due.",
    before: "W3 Repair cafés | Measure: TBC",
    after: "W3 Repair cafés | Measure: a café in each of 5 towns by March 2027",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2", "ccs-2023-6.2a"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let gaps = MissingValues.find(
      in: digest, columns: ["measure"],
      // What was given up needs no measure.
      where: { $0.see.isEmpty && $0.stage.canonical != .closed && !Self.isGivenUp($0) },
      isMissing: { $0.measure?.isPlaceholder ?? true })
    var absent = AbsentColumn.find(in: digest, columns: ["measure"]) { $0.measure != nil }
    // Where other tables have the column, only plain figures make up for it.
    let isOfPlan = absent.allSatisfy { if case .fromPlan = $0 { true } else { false } }
    if !absent.isEmpty,
      measuresInWords(plan, atLeast: plan.reportsProgress ? 10 : 5, orCounts: isOfPlan)
    {
      absent = []
    }
    lazy var unread = UnreadColumns(digest)
    let isReport = !plan.isPlanAlone && plan.actions.contains(where: { !$0.leads.isEmpty })
    if !absent.isEmpty, isOfPlan, isReport || unread.mayHold(.account) || unread.mayHold(.name) {
      absent = []
    }
    // A report of progress may leave the measures to the plan that it reports on.
    let severity: Finding.Severity? = plan.reportsProgress ? .note : nil
    return findings(absent, what: "a success measure", severity: severity)
      + findings(
        gaps, at: "measure", throughout: .emptyMeasures, mostly: Finding.Message.mostlyNoMeasure,
        each: { .noMeasure($0.name) })
  }
}

extension MeasureMissing {
  /// Whether its account begins with its end: “Stopped by the Board in May”.
  private static func isGivenUp(_ action: Action) -> Bool {
    guard let update = action.update, let first = WordList(update.prefix(40)).words.first else {
      return false
    }
    return ends.contains(first.text)
  }

  private static let ends: Set<String> = [
    "stopped", "withdrawn", "cancelled", "abandoned", "discontinued", "merged", "superseded",
    "dropped", "removed",
  ]

  /// Whether the wordings themselves often say how much: "fit 40 sockets", "5,000 trees", "60%"; twice as
  /// often where any number of things counts, be it in words: "six schools".
  private func measuresInWords(_ plan: Plan, atLeast part: Int, orCounts: Bool) -> Bool {
    // A column of per cent measures in its own way.
    if plan.actions.prefix(8).contains(where: { ShareDone($0)?.heading != nil }) { return true }
    let sample = Self.sample(of: plan)
    var saysHowMuch: [Int: Bool] = [:]
    func measures(_ place: Int) -> Bool {
      if let known = saysHowMuch[place] { return known }
      let says = self.saysHowMuch(sample[place])
      saysHowMuch[place] = says
      return says
    }
    // What is quicker to tell is looked at first.
    if orCounts, isOften(2, in: part, of: sample.count, { saysHowMany(sample[$0].name) }) {
      return true
    }
    return isOften(1, in: part, of: sample.count, measures)
      || orCounts
        && isOften(2, in: part, of: sample.count) { saysHowMany(sample[$0].name) || measures($0) }
  }

  /// Some twenty actions spread evenly over the plan, to judge it by.
  private static func sample(of plan: Plan) -> [Action] {
    let step = max(1, plan.actions.count / 20)
    return stride(from: 0, to: plan.actions.count, by: step).map { plan.actions[$0] }
  }

  /// Whether some in so many of a number of actions are so; no more of them are asked than it takes.
  private func isOften(_ some: Int, in part: Int, of all: Int, _ isSo: (Int) -> Bool) -> Bool {
    var count = 0
    for place in 0..<all {
      if isSo(place) { count += 1 }
      if count * part >= all * some { return true }
      if (count + all - place - 1) * part < all * some { return false }
    }
    return false
  }

  /// “Six schools”, “38 buildings”, “by half”: from three on, for two or one may be names.
  private func saysHowMany(_ name: String) -> Bool {
    let figures = FigureTokens(" " + name)
    if !figures.shares.isEmpty { return true }
    if figures.amounts.contains(where: { $0.value >= 3 && !figures.unit(of: $0).isEmpty }) {
      return true
    }
    return WordList(name).words.contains { word in
      ["halve", "double", "half"].contains(word.text)
        || (word.text.first?.isLetter ?? false) && (Numerals.value(of: word.text) ?? 0) >= 3
    }
  }

  private func saysHowMuch(_ action: Action) -> Bool {
    TextBytes.hasDigit(action.name)
      && IndicatorProposal.found(in: Action(key: action.key, text: action.name)).contains {
        $0.kind == .goal || $0.kind == .value
      }
  }
}

extension Finding.Message {
  fileprivate static let emptyMeasures: Self = "the column for success measures is empty throughout"

  fileprivate static func mostlyNoMeasure(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no success measure"
  }

  fileprivate static func noMeasure(_ name: String) -> Self {
    "“\(name.shortened)” has no success measure"
  }
}

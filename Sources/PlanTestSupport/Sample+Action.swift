public import PlanModel

extension Action {
  /// An action of the invented county; only what a test is about needs to be said.
  public static func sample(
    _ ref: String? = "T1", _ text: String = "Build the cycle route from Brackenham to Oxmarsh.",
    section: String? = "Transport", group: String? = nil, leads: [String] = [],
    timescale: String? = nil, stage: StageReading = StageReading(),
    rating: RatingReading = RatingReading(), update: String? = nil, line: Int = 20
  ) -> Action {
    var action = Action(
      key: ref ?? "line:\(line)", ref: ref, refAsPrinted: ref, text: text,
      source: Source(line: line))
    action.section = section
    action.group = group
    action.leads = leads
    if let timescale { action.timescale = Timescale(printed: timescale) }
    action.stage = stage
    action.rating = rating
    action.update = update
    return action
  }
}

extension StageReading {
  /// A stage that the paper prints and its key knows.
  public static func sample(_ term: String, _ canonical: Stage?) -> StageReading {
    StageReading(printed: term, term: term, canonical: canonical)
  }
}

extension RatingReading {
  /// A rating that the paper prints and its key knows.
  public static func sample(_ term: String, _ canonical: Rating?) -> RatingReading {
    RatingReading(printed: term, term: term, canonical: canonical)
  }
}

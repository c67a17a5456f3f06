/// The published questions that can be answered, in part at least, from a plan's rows.
///
/// They are data: a later set is a further list, and old ids keep their sense.
public enum CriteriaCatalogue {
  public static let all: [Criterion] = planScorecards2022 + actionScorecards2023

  /// The criterion of an id such as "ccs-2022-1.2".
  public static func criterion(_ id: String) -> Criterion? { all.first { $0.id == id } }

  private static let name = "Council Climate Action Scorecards"

  private static let planScorecards2022: [Criterion] = [
    ("1.2", "Each action says which part of the council, or which body, answers for it."),
    ("1.3", "Where others have to deliver, the plan names them."),
    ("4.2", "The actions are costed, at least roughly."),
    ("6.3", "Progress is reviewed and reported every year."),
    ("12.1", "The actions have targets that are specific, measurable and dated."),
    ("12.2", "Most of the targets are so, not only a few."),
    ("14", "The plan says with which partners it will be delivered, and what is asked of them."),
    ("16", "The plan is set out clearly: themes, actions under them, and refs to name them by."),
    ("18", "The plan rests on an inventory of emissions, with its base year."),
  ].map { number, paraphrase in
    Criterion(
      id: "ccs-2022-\(number)", set: name, year: 2022,
      kinds: [.singleTier, .district, .county, .northernIreland, .combinedAuthority],
      number: number, paraphrase: paraphrase, published: "2022-01")
  }

  private static let actionScorecards2023: [Criterion] = [
    (
      "4.3a",
      "The council publishes its own emissions: all scopes, for twelve months, by a method named."
    ),
    ("6.2a", "There is a published plan, up to date, with targets that are SMART."),
    ("6.2b", "A yearly report, easy to read, tells how the plan's targets are being met."),
  ].map { number, paraphrase in
    Criterion(
      id: "ccs-2023-\(number)", set: name, year: 2023,
      kinds: [.singleTier, .district, .county, .northernIreland], number: number,
      paraphrase: paraphrase, published: "2023-10")
  }
}

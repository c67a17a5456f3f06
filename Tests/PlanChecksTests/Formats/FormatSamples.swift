import PlanChecks
import PlanModel

/// Findings of every kind, for the formats.
enum FormatSamples {
  static let findings: [CheckedFinding] = [
    CheckedFinding(
      Finding(
        rule: "stage-contradicted", severity: .error, ref: "T4",
        message:
          "the update says that it is paused (“This work has been paused”); the stage says “Delivery”",
        document: "wolmershire plan.txt", line: 2)),
    CheckedFinding(
      Finding(
        rule: "update-repeated", severity: .warning, ref: "C2", refs: ["C3"],
        message: "C2 and C3 have the same update: “A plan for talks is being…”",
        document: "wolmershire plan.txt", line: 3)),
    CheckedFinding(
      Finding(
        rule: "name-varies", severity: .warning, ref: "T5",
        message: "“Property” seems to be what is “Council Property” elsewhere",
        document: "wolmershire plan.txt", line: 4),
      waiver: Waiver(
        rule: "name-varies", ref: "T5", reason: "Cabinet adopted <both> & keeps them.",
        until: PartialDate(year: 2026, month: 3, day: 31), by: "Climate Change Manager")),
    CheckedFinding(
      Finding(rule: "reading-guess", severity: .note, message: "a rule that only the reader has")),
  ]

  static let lines = [
    "Wolmershire County Council",
    "T4\tReview parking charges\tDelivery\tThis work has been paused until the spring, when the "
      + "districts will have more officers.",
    "C2\tHold talks\tDesign\tA plan for talks is being written by the team.",
    "T5\tFleet\tProperty\tDone.",
  ]
}

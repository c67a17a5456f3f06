public import PlanModel

/// Finds actions whose stage is empty in a plan that gives stages.
public struct StageMissing: DigestRule {
  public static let guidance = Guidance(
    name: "stage-missing", title: "Action without a stage", family: .words, severity: .warning,
    looksFor: "An empty stage or status in a plan that gives one for its other actions.",
    whyItMatters: "Nobody can tell whether work has begun, and totals by stage do not add up.",
    howToPutRight: "Give the stage from the key; “not started” is one.",
    whenToWaive: "Where the action points to another whose stage stands for both.",
    before: "B6 Heat network | Status: (empty)", after: "B6 Heat network | Status: In design")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let gaps = MissingValues.find(
      in: digest, columns: ["stage"], where: { $0.see.isEmpty },
      isMissing: {
        ($0.stage.printed?.isPlaceholder ?? true) && $0.stage.term == nil && $0.parts.isEmpty
          && $0.rating.printed == nil
      })
    return findings(
      gaps, at: "stage", throughout: .emptyStages, mostly: Finding.Message.mostlyNoStage,
      each: { .noStage($0.name) })
  }
}

extension Finding.Message {
  fileprivate static let emptyStages: Self = "the column for stages is empty throughout"

  fileprivate static func mostlyNoStage(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no stage"
  }

  fileprivate static func noStage(_ name: String) -> Self { "“\(name.shortened)” has no stage" }
}

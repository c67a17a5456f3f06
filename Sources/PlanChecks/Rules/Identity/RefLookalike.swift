public import PlanModel

/// Finds refs that hold letters of another script, which no search for the ref will find.
public struct RefLookalike: PlanRule {
  public static let guidance = Guidance(
    name: "ref-lookalike", title: "Refs with letters of another script", family: .identity,
    severity: .note,
    looksFor:
      "A ref in which a Greek or Cyrillic letter stands for the Latin one that it looks like.",
    whyItMatters:
      "It looks right on the page, but nobody who searches for the ref finds it, a screen reader "
      + "says another letter, and a spreadsheet sorts it last.",
    howToPutRight: "Type the ref again, or paste it as plain text and export the paper anew.",
    whenToWaive:
      "Where only this copy has it, because text was taken from a PDF, and the published one is "
      + "sound.",
    before: "Т7 (with a Cyrillic Т) Charge points at leisure centres",
    after: "T7 Charge points at leisure centres")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let found = plan.actions.filter { $0.refAsPrinted.map(Lookalikes.occur) ?? false }
    guard let first = found.first else { return [] }
    return [
      finding(
        .lookalikes(in: found.map { $0.ref ?? $0.key }), about: first, at: "ref",
        refs: found.dropFirst().map(\.key))
    ]
  }
}

extension Finding.Message {
  fileprivate static func lookalikes(in refs: [String]) -> Self {
    refs.count == 1
      ? "the ref \(refs[0]) holds a letter of another script that only looks Latin"
      : "\(refs.count) refs hold letters of another script that only look Latin: \(refs.listed)"
  }
}

public import PlanModel

/// Finds actions that have a time, but no end to it.
public struct EndMissing: DigestRule {
  public static let guidance = Guidance(
    name: "end-missing", title: "Action without an end", family: .smart, severity: .note,
    looksFor:
      "An action with a start and neither an end nor a dated part; one finding for the plan where "
      + "that is a habit of it, else one for each. “Ongoing” and other words "
      + "are an answer, and bands (S, M, L) are ends in years.",
    whyItMatters:
      "An action that only begins is never late and never done.",
    howToPutRight: "Add a milestone with a date, or the date on which it will be reviewed.",
    whenToWaive: "Where the end depends on a decision, and the paper says when that is due.",
    before: "C5 Run a repair campaign | Start: April 2025 | End: (empty)",
    after: "C5 Run a repair campaign | Start: April 2025 | End: March 2027",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2", "ccs-2023-6.2a"])

  public init() {}

  /// Whether an end is printed that no calendar has: another rule tells of it.
  private static func isImpossible(_ time: Timescale) -> Bool {
    time.printed.map { DateScanner.mentions(in: $0).contains(where: \.isImpossible) } ?? false
  }

  /// Whether the end is given in words: “Apr 2024 – Standing”, “May 2024 – life of the plan”.
  private static func isInWords(_ time: Timescale) -> Bool {
    guard let printed = time.printed, let dash = printed.lastRange(of: " – ") else { return false }
    let end = String(printed[dash.upperBound...])
    return end.contains(where: \.isLetter) && !TextBytes.hasDigit(end) && !end.isPlaceholder
  }

  public func findings(in digest: PlanDigest) -> [Finding] {
    let timed = digest.plan.actions.filter {
      // Where a cell was too narrow to print its date, that is another rule's.
      !$0.timescale.isEmpty && !$0.isMarkedEnded && MarkupLeft.brokenCell(of: $0) == nil
    }
    lazy var exempt = KeyExemptions(digest, from: .date)
    let endless = timed.filter { action in
      let time = action.timescale
      return time.start != nil && !time.ongoing && time.end == nil && time.bands.isEmpty
        && !action.parts.contains { $0.due != nil } && !Self.isImpossible(time)
        && !Self.isInWords(time)
    }
    .filter { digest.swappedCells[$0.key] == nil && !exempt.hold(for: $0) }
    guard let first = endless.first else { return [] }
    // A few among many are faults of each; more are one of the plan.
    guard endless.count > 3 || endless.count * 3 > timed.count else {
      return endless.map { action in
        finding(
          .noEnd(action.name, start: action.timescale.start, others: timed.count - endless.count),
          about: action, at: "timescale")
      }
    }
    return [
      finding(
        .endless(endless.count, of: timed.count), refs: endless.map(\.key),
        line: (first.sources["timescale"] ?? first.source).line)
    ]
  }
}

extension Finding.Message {
  fileprivate static func noEnd(_ name: String, start: PartialDate?, others: Int) -> Self {
    let begins = start.map { " begins in \($0.inWords) and" } ?? ""
    return "“\(name.shortened)”\(begins) has no end; the other \(others) have one"
  }

  fileprivate static func endless(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions with a timescale \(count == 1 ? "has" : "have") no end and no milestone"
  }
}

public import PlanModel

/// Finds actions without a timescale in a plan that gives timescales.
public struct TimescaleMissing: DigestRule {
  public static let guidance = Guidance(
    name: "timescale-missing", title: "Action without a timescale", family: .dates,
    severity: .warning,
    looksFor:
      "A timescale, or start and end, that is empty or only “TBC”; and a plan, or one of its tables, "
      + "that has no place for times at all, which is one finding. A dash is no gap where the paper says what "
      + "a dash means, nor a stage of which it says that no dates are set.",
    whyItMatters: "Without a time nobody can say whether it is late.",
    howToPutRight: "Give an end, a band of the key or “ongoing” with the date of the next review.",
    whenToWaive: "Where it waits for a decision and the paper says when that is due.",
    before: "B9 Solar canopies | Timescale: TBC",
    after: "B9 Solar canopies | Timescale: 2026-27 (subject to the bid)",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2", "ccs-2023-6.2a"])

  public init() {}

  /// A year in the wording may be the end.
  private static let year = Phrases([
    "by 2000", "in 2000", "from 2000", "during 2000", "end of 2000",
  ])

  public func findings(in digest: PlanDigest) -> [Finding] {
    lazy var dashMeans = digest.paper.map(Dashes.areExplained) ?? false
    lazy var exempt = KeyExemptions(digest, from: .date)
    let gaps = MissingValues.find(
      in: digest, columns: ["timescale", "start", "end"],
      where: {
        !$0.isMarkedEnded && $0.see.isEmpty && !(Self.hasDash($0) && dashMeans)
          && !exempt.hold(for: $0)
      },
      isMissing: { action in
        let time = action.timescale
        return time.isEmpty
          || time.bands.isEmpty && time.start == nil && time.end == nil && !time.ongoing
            && time.years.isEmpty && (time.printed?.isPlaceholder ?? true)
      })
    // Columns of quarters or months say when, by what stands in them.
    let hasTimes = digest.headings.count { Self.stretches.occur(in: $0) } >= 2
    let absent =
      hasTimes
      ? []
      : AbsentColumn.find(in: digest, columns: ["timescale", "start", "end", "years"]) {
        !$0.timescale.isEmpty || $0.parts.contains { $0.due != nil } || Self.year.occur(in: $0.text)
      }
    return findings(absent, what: "a timescale")
      + findings(
        gaps, at: "timescale", throughout: .emptyTimescales,
        mostly: Finding.Message.mostlyNoTimescale,
        each: { .noTimescale($0.name, printed: $0.timescale.printed) })
  }

  /// Whether its cell for the time is a dash and nothing else.
  private static func hasDash(_ action: Action) -> Bool {
    if let printed = action.timescale.printed { return Dashes.isOne(printed) }
    return Dashes.stand(under: times, of: action)
  }

  private static let stretches = Phrases([
    "q0", "quarter 0", "year 0", "0000", "0000/00", "january", "february", "april", "june", "july",
    "august", "september", "october", "november", "december",
  ])

  private static let times = Phrases([
    "when", "date", "dates", "timescale", "timescales", "due", "deadline", "revised", "target",
    "end", "finish", "by",
  ])
}

extension Finding.Message {
  fileprivate static let emptyTimescales: Self = "the column for timescales is empty throughout"

  fileprivate static func mostlyNoTimescale(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no timescale"
  }

  fileprivate static func noTimescale(_ name: String, printed: String?) -> Self {
    guard let printed = printed.map({ Lookalikes.latin($0).uppercased() }),
      printed.contains(where: \.isLetter)
    else { return "“\(name.shortened)” has no timescale" }
    return "“\(name.shortened)” has only “\(printed)” for its timescale"
  }
}

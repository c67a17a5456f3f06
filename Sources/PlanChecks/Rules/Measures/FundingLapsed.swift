public import PlanModel

/// Finds funds whose time is over, and funds that were looked for long ago.
public struct FundingLapsed: MeasuresRule {
  public static let guidance = Guidance(
    name: "funding-lapsed", title: "Funding that has lapsed", family: .measures, severity: .warning,
    looksFor:
      "A fund that was awarded and had to be spent by a day before the end of the plan's period, "
      + "without being marked spent; one that is sought or bid for though its deadline is past; and "
      + "one that has been sought or bid for over two years, which is noted.",
    whyItMatters:
      "Actions look funded that are not, and money that must go back is found out too late.",
    howToPutRight:
      "Mark the fund spent, or withdrawn, or give the new deadline and who agreed it; and say what "
      + "becomes of the actions that it was for.",
    whenToWaive: "Where the funder has agreed a longer time in writing, and the plan says so.",
    before: "Period: 2024-25 Q2 | Warm Schools Grant £400,000, awarded, spend by March 2024",
    after: "Period: 2024-25 Q2 | Warm Schools Grant £400,000, spent March 2024")

  public init() {}

  /// Months after which a fund that is still looked for is noted.
  private static let patience = 24

  public func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding] {
    guard let today = plan?.period?.date else { return [] }
    return measures.funds.compactMap { fund in
      switch fund.status {
      case .spent, .withdrawn: nil
      case .awarded:
        fund.deadline.flatMap { $0 < today ? told(.unspent(fund, by: $0), of: fund) : nil }
      case .sought, .bid: stillSought(fund, on: today)
      }
    }
  }

  private func stillSought(_ fund: Fund, on today: PartialDate) -> Finding? {
    if let deadline = fund.deadline, deadline < today {
      return told(.closed(fund, deadline), of: fund)
    }
    guard let since = fund.since, let month = since.lastDay.month, let now = today.lastDay.month,
      (today.year - since.year) * 12 + now - month > Self.patience
    else { return nil }
    return told(.soughtLong(fund, since), of: fund, severity: .note)
  }

  private func told(
    _ message: Finding.Message, of fund: Fund, severity: Finding.Severity? = nil
  ) -> Finding {
    finding(
      message, refs: fund.uses.map(\.action), line: fund.source?.place?.line, severity: severity)
  }
}

extension Finding.Message {
  fileprivate static func unspent(_ fund: Fund, by deadline: PartialDate) -> Self {
    "“\(fund.name)”\(sum(fund)) was to be spent by \(deadline.inWords), which is past, and is not marked spent"
  }

  fileprivate static func closed(_ fund: Fund, _ deadline: PartialDate) -> Self {
    "“\(fund.name)”\(sum(fund)) closed by \(deadline.inWords), and is still \(fund.status.inWords)"
  }

  fileprivate static func soughtLong(_ fund: Fund, _ since: PartialDate) -> Self {
    "“\(fund.name)”\(sum(fund)) has been \(fund.status.inWords) since \(since.inWords)"
  }

  private static func sum(_ fund: Fund) -> String {
    fund.amount.map { " (\($0.description))" } ?? ""
  }
}

extension Fund.Status {
  fileprivate var inWords: String { self == .bid ? "bid for" : rawValue }
}

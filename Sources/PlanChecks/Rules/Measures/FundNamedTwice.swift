public import PlanModel

/// Finds funds that look like one under two names or with two amounts.
public struct FundNamedTwice: MeasuresRule {
  public static let guidance = Guidance(
    name: "fund-named-twice", title: "One fund, it seems, listed twice", family: .measures,
    severity: .warning,
    looksFor:
      "Two funds of one name but for words like “fund”, “grant” or “scheme”; one whose name is the "
      + "initials of the other's; and one whose name holds the other's, of the same amount. Names that "
      + "differ in a number (“Phase 1”, “Phase 2”) are two funds, and one that is withdrawn is not "
      + "compared.",
    whyItMatters: "Money that is counted twice closes a gap that is still open.",
    howToPutRight:
      "Keep one entry under its official name, with all the actions that it serves; or make the names "
      + "say what differs.",
    whenToWaive: "Where they are two awards from one source, and the reader can see it.",
    before: "Warm Homes Fund £400,000 for B1 | Warm Homes Grant £400,000 for B2",
    after: "Warm Homes Fund £400,000 for B1 and B2")

  public init() {}

  public func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding] {
    let funds = measures.funds.filter { $0.status != .withdrawn }.map { ($0, FundName($0.name)) }
    return funds.indices.flatMap { place in
      funds[..<place].compactMap { earlier, name in
        let (fund, other) = funds[place]
        guard
          name.isSame(as: other)
            || fund.amount != nil && fund.amount == earlier.amount
              && name.holds(other)
        else { return nil }
        return finding(
          .twice(earlier, fund),
          refs: (earlier.uses + fund.uses).map(\.action).reduce(into: []) { refs, ref in
            if !refs.contains(ref) { refs.append(ref) }
          }, line: fund.source?.place?.line)
      }
    }
  }
}

/// The words of a fund's name that tell it from others.
private struct FundName {
  private let words: [String]
  private let numbers: Set<String>
  /// Of its words in capitals, three letters at least.
  private let capitals: Set<String>
  private let initials: String

  private static let plain: Set<String> = [
    "fund", "funds", "funding", "grant", "grants", "scheme", "programme", "the", "of", "for", "and",
    "council", "award", "money", "pot", "allocation", "round", "phase", "tranche", "wave", "a",
  ]

  init(_ name: String) {
    let all = name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let telling = all.filter { !Self.plain.contains($0.lowercased()) }
    words = telling.map { $0.lowercased() }
    numbers = Set(all.filter { $0.contains(where: \.isNumber) })
    capitals = Set(all.filter { $0.count >= 3 && $0.allSatisfy(\.isUppercase) })
    initials = all.filter { !["the", "of", "for", "and", "a"].contains($0.lowercased()) }
      .compactMap(\.first).map { String($0).uppercased() }.joined()
  }

  func isSame(as other: FundName) -> Bool {
    guard numbers == other.numbers, !words.isEmpty, !other.words.isEmpty else { return false }
    return words == other.words || capitals.contains(other.initials)
      || other.capitals.contains(initials)
  }

  /// Whether all words of the one, two at least, are words of the other.
  func holds(_ other: FundName) -> Bool {
    guard numbers == other.numbers else { return false }
    let (one, two) = (Set(words), Set(other.words))
    return min(one.count, two.count) >= 2 && (one.isSubset(of: two) || two.isSubset(of: one))
  }
}

extension Finding.Message {
  fileprivate static func twice(_ one: Fund, _ other: Fund) -> Self {
    if one.name == other.name {
      return one.amount == other.amount
        ? "“\(one.name)” is listed twice"
        : "“\(one.name)” is listed twice, with \(sum(one)) and with \(sum(other))"
    }
    return one.amount == other.amount
      ? "“\(one.name)” and “\(other.name)” look like one fund"
      : "“\(one.name)” with \(sum(one)) and “\(other.name)” with \(sum(other)) look like one fund"
  }

  private static func sum(_ fund: Fund) -> String { fund.amount?.description ?? "no amount" }
}

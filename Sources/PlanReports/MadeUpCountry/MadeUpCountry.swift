public import PlanModel
import Synchronization

/// A country of invented councils and their plans, to try scale and layouts on.
///
/// Everything follows from the seed, council by council, so that the same call gives the same bytes
/// on any machine, and one more council changes none of the others.
public struct MadeUpCountry: Sendable {
  /// How the papers are laid out.
  public enum Layout: CaseIterable, Sendable {
    case csv, pipes, tabs
  }

  /// A paper as a file.
  public struct Paper: Hashable, Sendable {
    public var name: String
    public var bytes: [UInt8]
  }

  public var councils: Int
  public var actions: Int
  public var periods: Int
  public var seed: UInt64
  /// Nil where it differs from council to council.
  public var vocabulary: MadeUpVocabulary.Name?

  public init(
    councils: Int, actions: Int = 150, periods: Int = 1, seed: UInt64 = 1,
    vocabulary: MadeUpVocabulary.Name? = nil
  ) {
    self.councils = councils
    self.actions = actions
    self.periods = periods
    self.seed = seed
    self.vocabulary = vocabulary
  }

  /// When each period's papers are in: thirty days after its last day, oldest first.
  public var recordingTimes: [PartialDate] {
    (0..<periods).compactMap { step in
      // The month after the quarter's last one; no period ends in December without a next year.
      let month = MadeUpQuarter.last.earlier(by: periods - 1 - step).lastMonth + 1
      return PartialDate(year: month / 12, month: month % 12 + 1, day: 28)
    }
  }

  /// Sixteen bytes at a time that follow from the seed, for the salts of a ledger made twice.
  public func salts() -> @Sendable () -> [UInt8] {
    let random = Mutex(SplitMix64(seed: seed, part: .max))
    return {
      random.withLock { random in
        (0..<2).flatMap { _ in
          let number = random.next()
          return (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
      }
    }
  }

  /// The papers of one council, oldest first: one for each period.
  ///
  /// Without a layout it differs from council to council.
  public func papers(ofCouncil index: Int, as layout: Layout? = nil) -> [Paper] {
    var random = SplitMix64(seed: seed, part: index)
    let name = vocabulary ?? random.pick(MadeUpVocabulary.Name.allCases)
    let layouts: [Layout] = [.pipes, .tabs, .csv]
    let layout = layout ?? layouts[index % layouts.count]
    let first = MadeUpQuarter.last.earlier(by: periods - 1)
    var plan = MadeUpPlan(
      council: MadeUpNames.council(index), actions: actions, firstMonth: first.lastMonth,
      vocabulary: MadeUpVocabulary(name), random: random)
    let number = String(index + 1)
    let digits = max(3, String(councils).count)
    let padding = String(repeating: "0", count: max(0, digits - number.count))
    return (0..<periods).map { step in
      if step > 0 { plan.advance() }
      let quarter = MadeUpQuarter.last.earlier(by: periods - 1 - step)
      let paper = MadeUpPaper(plan: plan, quarter: quarter, layout: layout)
      let names = [padding + number, plan.council, quarter.label].map(MadeUpNames.slug)
      let stem = names.joined(separator: "-")
      return Paper(name: stem + (layout == .csv ? ".csv" : ".txt"), bytes: paper.bytes())
    }
  }
}

/// A quarter of a council's year, which begins in April.
struct MadeUpQuarter: Hashable, Sendable {
  /// Quarters since the year 0; the first of a year is April to June.
  var number: Int

  /// The quarter that every made-up country ends with: January to March 2025.
  static let last = MadeUpQuarter(number: 2024 * 4 + 3)

  func earlier(by quarters: Int) -> MadeUpQuarter { MadeUpQuarter(number: number - quarters) }

  /// "2024-25 Q4".
  var label: String {
    let year = number / 4
    let next = (year + 1) % 100
    return "\(year)-\(next < 10 ? "0" : "")\(next) Q\(number % 4 + 1)"
  }

  /// In months since the year 0.
  var lastMonth: Int { number * 3 + 5 }
}

public import PlanModel

/// Runs the rules over papers and plans.
public struct Checker: Sendable {
  public var rules: [any Rule] { didSet { kinds = rules.map(Kinds.init) } }
  private var kinds: [Kinds]

  /// `english` is what the rules on spelling and on words cut short go by; without it they tell
  /// little.
  public init(rules: [any Rule] = RuleCatalogue.all, english: EnglishWords? = nil) {
    self.rules = rules.map { rule in
      switch rule {
      case is WordMisspelt: WordMisspelt(english: english)
      case is TextTruncated: TextTruncated(english: english)
      default: rule
      }
    }
    kinds = self.rules.map(Kinds.init)
  }

  /// What a rule reads, asked of it once: the question takes as long as many a rule.
  private struct Kinds {
    var paper: (any PaperRule)?
    var digest: (any DigestRule)?
    var paperPlan: (any PaperPlanRule)?
    var plan: (any PlanRule)?
    var passage: (any PassageRule)?
    var period: (any PeriodRule)?

    init(_ rule: any Rule) {
      paper = rule as? any PaperRule
      digest = rule as? any DigestRule
      paperPlan = rule as? any PaperPlanRule
      plan = rule as? any PlanRule
      passage = rule as? any PassageRule
      period = rule as? any PeriodRule
    }
  }

  /// What is wrong with a paper, its reader's own observations among it.
  ///
  /// - Parameters:
  ///   - paper: What was read.
  ///   - before: The same plan a period earlier, where it is known.
  /// - Returns: All findings, by line.
  public func findings(in paper: Paper, before: Plan? = nil) -> [Finding] {
    let paper = paper.withoutRemnants
    let plan = Plan(paper)
    let digest = PlanDigest(plan, of: paper)
    var periods = Periods(before: before, now: plan)
    var found: [Finding] = []
    for kind in kinds {
      if let rule = kind.paper { found += rule.findings(in: paper) }
      if let rule = kind.digest {
        found += rule.findings(in: digest)
      } else if let rule = kind.paperPlan {
        found += rule.findings(in: plan, of: paper)
      } else if let rule = kind.plan {
        found += rule.findings(in: plan)
      }
      found += periods.findings(by: kind)
    }
    for index in found.indices { found[index].document = paper.document.name }
    return Self.ordered(found)
  }

  /// What is wrong with a plan, where there is no paper.
  public func findings(in plan: Plan, before: Plan? = nil) -> [Finding] {
    let digest = PlanDigest(plan)
    var periods = Periods(before: before, now: plan)
    var found: [Finding] = []
    for kind in kinds {
      if let rule = kind.digest {
        found += rule.findings(in: digest)
      } else if let rule = kind.plan {
        found += rule.findings(in: plan)
      }
      found += periods.findings(by: kind)
    }
    return Self.ordered(found)
  }

  /// What is wrong with what is measured, beside a plan or for a council as a whole.
  public func findings(in measures: PlanMeasures, of plan: Plan? = nil) -> [Finding] {
    Self.ordered(
      rules.compactMap { $0 as? any MeasuresRule }.flatMap { $0.findings(in: measures, of: plan) })
  }

  /// Two periods of a plan, and what became of each action, once a rule asks.
  private struct Periods {
    var before: Plan?
    var now: Plan
    var passage: PlanPassage?

    mutating func findings(by kind: Kinds) -> [Finding] {
      guard let before else { return [] }
      if let rule = kind.passage {
        let passage = passage ?? PlanPassage(from: before, to: now)
        self.passage = passage
        return rule.findings(in: passage)
      }
      return kind.period?.findings(from: before, to: now) ?? []
    }
  }

  /// By line, then severity, then rule; a fact that two rules state the same is kept once.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.enumerated().sorted { one, other in
      let a = (one.element.line ?? 0, other.element.severity, one.element.rule, one.offset)
      let b = (other.element.line ?? 0, one.element.severity, other.element.rule, other.offset)
      return a < b
    }
    var kept: [Finding] = []
    kept.reserveCapacity(sorted.count)
    // Findings of one rule at one line; most stand there alone.
    var neighbours: Set<Finding> = []
    for finding in sorted.lazy.map(\.element) {
      if let last = kept.last, last.rule == finding.rule, last.severity == finding.severity,
        last.line ?? 0 == finding.line ?? 0
      {
        neighbours.insert(last)
        guard neighbours.insert(finding).inserted else { continue }
      } else if !neighbours.isEmpty {
        neighbours = []
      }
      kept.append(finding)
    }
    return kept
  }
}

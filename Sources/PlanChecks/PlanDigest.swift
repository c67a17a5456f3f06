public import PlanModel

/// A plan under check, beside what several rules go by: each worked out once, when the first of them asks.
///
/// It belongs to one run of the rules over one plan, which is why it is a class and not handed to others.
public final class PlanDigest {
  let plan: Plan
  /// The paper that the plan was read from, where there is one.
  let paper: Paper?

  /// Positions of its actions, by the layout of the table in which they were printed.
  private(set) lazy var layouts = plan.layouts
  /// Its actions by the table in which they were printed.
  private(set) lazy var blocks = plan.blocks
  /// The headings over the cells of its actions.
  private(set) lazy var headings = plan.headings
  /// Whether the paper says that the cells of its column for accounts are blank where there is nothing to say.
  private(set) lazy var saysNothingWhereUnchanged =
    paper.map { paper in
      Dashes.areBlanksExplained(
        in: paper,
        under: paper.tables.flatMap(\.columns).filter {
          $0.field == "update" || $0.field == "reason"
        }
        .map(\.heading))
    } ?? false
  private(set) lazy var nextSteps = NextSteps(headings)
  private(set) lazy var tornRows = TornRows(plan)
  private(set) lazy var bareRows = BareRows(plan)
  /// What its columns of stages, ratings and roles print.
  private(set) lazy var printedTerms = PrintedTerms.columns(of: plan)
  private(set) lazy var keyedBands = KeyedBands(plan)
  /// Rows in which two cells have changed places: what stands in them is told of once.
  private(set) lazy var swappedCells = SwappedCells(plan).pairs
  private(set) lazy var refs = RefIndex(plan)
  /// All that may be references in the texts of each action.
  private(set) lazy var references = plan.actions.map(PlanReferences.uses)
  /// All dates that the texts of each action name.
  private(set) lazy var dates = plan.actions.map(DateScanner.uses)
  private(set) lazy var deadline = Deadline(plan, of: paper)
  /// The formula that the update of each action is; nil where it says something.
  private(set) lazy var formulas = plan.actions.map { $0.update.flatMap(Formula.core) }
  /// Groups of actions that have one formula for an update, word for word.
  private(set) lazy var repeatedFormulas = UpdateRepeated.formulas(in: self)
  /// Of each action, once it is asked for.
  private var assertions: [[Assertion]?]

  init(_ plan: Plan, of paper: Paper? = nil) {
    self.plan = plan
    self.paper = paper
    assertions = Array(repeating: nil, count: plan.actions.count)
  }

  /// What the account of the action at a position says outright of it.
  func assertions(at place: Int) -> [Assertion] {
    if let known = assertions[place] { return known }
    let found = plan.actions[place].assertions
    assertions[place] = found
    return found
  }
}

/// A rule that goes by what is worked out of a plan once for all rules.
public protocol DigestRule: PaperPlanRule {
  /// All its findings, in the order of the actions; none where it can't tell.
  func findings(in digest: PlanDigest) -> [Finding]
}

extension DigestRule {
  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    findings(in: PlanDigest(plan, of: paper))
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Keeps what a council emits and aims at, and shows how far the two are apart.
struct EmissionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emissions",
    abstract: "Keeps what a council emits and aims at, and shows how far the two are apart.",
    discussion: """
      The council's own emissions and those of its area stand side by side and are never summed. \
      What is recorded is seen by officers only until it is published: see “waymark help measures”.
      """,
    subcommands: [
      EmissionsShow.self, EmissionsImport.self, EmissionsTarget.self, EmissionsBudget.self,
    ], defaultSubcommand: EmissionsShow.self)
}

/// Shows emissions against targets and budgets.
struct EmissionsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows emissions year by year against the path that each target requires.",
    discussion: """
      “Behind” is the part of the cut that was due by a year and is missing: 100% where nothing was \
      achieved. The trend is the straight line through the last five years.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }
  enum PathShape: String, ExpressibleByArgument, CaseIterable { case straight, percentage }

  @OptionGroup var options: CouncilOptions
  @OptionGroup var register: RegisterOptions

  @Option(help: "The path to each target: straight, or the same percentage less every year.")
  var path = PathShape.straight

  @Option(help: "How to print it.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  func run() throws {
    let register = try register.desk()
    let council = try options.one(in: register)
    let report = EmissionsReport(
      council: council.name, measures: try register.measures(of: council.slug),
      path: path == .percentage ? .constantPercentage : nil)
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      try Output.write(Array(EmissionsText.text(of: report, style: style).utf8), toFile: out)
    case .json: try Output.write(EmissionsJSON.bytes(of: report), toFile: out)
    case .html: try Output.write(Array(EmissionsHTML.text(of: report).utf8), toFile: out)
    }
  }
}

/// Records a target.
struct EmissionsTarget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "Records a target, or that one was moved or withdrawn.",
    discussion: """
      A net-zero target for another year takes the place of the one before, and heads every report: \
      say who decided it, when, and why.
      """)

  @Argument(help: "The year by which it is to be reached: 2030, or 2030-31 for a financial year.")
  var year: ReportingYear

  @Option(help: "Whose emissions: own-estate or area.")
  var `of`: BoundaryArgument

  @Flag(help: "Net zero.")
  var netZero = false

  @Option(help: "A cut against the base year, in per cent, such as 57%.")
  var cut: PercentArgument?

  @Option(help: "An amount that is not to be exceeded, such as “1,200 tCO2e”.")
  var amount: EmissionsArgument?

  @Option(help: "The year against which it is measured.")
  var base: ReportingYear?

  @Option(help: "What was emitted in that year, where no inventory says so.")
  var baseEmissions: EmissionsArgument?

  @Option(
    help: ArgumentHelp(
      "A level on the way, such as 2027=30% or 2027=“900 t”; again for more.", valueName: "point"))
  var interim: [String] = []

  @Option(help: "Who adopted it, such as “Full Council”.")
  var by: String?

  @Option(help: "When it was adopted.")
  var on: PartialDate?

  @Option(help: "Where that is recorded, such as “Minute 42”.")
  var minute: String?

  @Option(help: "Why it took the place of an earlier one.")
  var reason: String?

  @Flag(help: "Record that the target was withdrawn.")
  var withdrawn = false

  @OptionGroup var options: CouncilOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let goals: [Target.Goal] = [
      netZero ? .netZero(residual: nil) : nil, cut.map { .reduction($0.share) },
      amount.map { .amount($0.amount) },
    ].compactMap { $0 }
    guard let goal = goals.first, goals.count == 1 else {
      throw Refusal.usage("Say what is to be reached with one of --net-zero, --cut and --amount.")
    }
    if case .reduction = goal, base == nil {
      throw Refusal.usage("A cut is against a year. Name it with --base.")
    }
    let adoption = Target.Adoption(body: by, date: on, minute: minute)
    let isKnown = adoption != Target.Adoption()
    var target = Target(
      boundary: self.of.boundary, goal: goal, goalYear: year, baseYear: base,
      baseEmissions: baseEmissions?.amount, interim: try interim.map(Self.point),
      adoption: isKnown && !withdrawn ? adoption : nil, reason: reason)
    if withdrawn { target.withdrawn = adoption }
    try recording.record(
      EmissionsWords.sentence(of: target) + (withdrawn ? ": withdrawn." : "."),
      PlanMeasures(targets: [target]), of: options.name(in: recording.register.desk()))
  }

  private static func point(_ text: String) throws -> Target.InterimPoint {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2, let year = ReportingYear(parts[0]) {
      if let share = PercentArgument(argument: parts[1]) {
        return Target.InterimPoint(year: year, goal: .reduction(share.share))
      }
      if let printed = PrintedEmissions(parts[1]) {
        return Target.InterimPoint(year: year, goal: .amount(printed.amount))
      }
    }
    throw Refusal.usage("“\(text)” is no level on the way. Write it like 2027=30% or 2027=“900 t”.")
  }
}

/// Records a carbon budget.
struct EmissionsBudget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget", abstract: "Records what may be emitted in all over a number of years.")

  @Argument(help: "What is given, such as “12.5 MtCO2”.")
  var amount: EmissionsArgument

  @Option(help: "Whose emissions: own-estate or area.")
  var `of`: BoundaryArgument

  @Option(help: "The first year that counts.")
  var from: ReportingYear

  @Option(help: "The last year that counts.")
  var through: ReportingYear

  @Option(help: "Who gave it, and where it is printed.")
  var publication: String?

  @OptionGroup var options: CouncilOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    guard
      let budget = CarbonBudget(
        boundary: self.of.boundary, given: amount.amount, from: from, through: through,
        publication: publication)
    else {
      throw Refusal.usage("The last year is to be after the first, and of the same kind.")
    }
    try recording.record(
      "a carbon budget from \(from) through \(through).", PlanMeasures(budgets: [budget]),
      of: options.name(in: recording.register.desk()))
  }
}

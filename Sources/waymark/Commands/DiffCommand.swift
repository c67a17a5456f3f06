import ArgumentParser
import Foundation
import PlanModel
import PlanReports
import PlanStore

/// Shows what changed between two papers, or between two periods of a plan.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what changed between two papers, or two periods or editions of a plan.",
    discussion: """
      The worst comes first: ratings that fell, actions that are no longer there, dates put back. \
      Where OLD and NEW are files they are read and nothing is kept; else they name periods or \
      editions of a plan in the register. Between editions, each action is found again by its \
      wording and by what was said of its succession, never by its number: see “waymark help \
      succession”.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  @Argument(help: "The older paper, period or edition.")
  var old: String

  @Argument(help: "The newer one.")
  var new: String

  @Option(help: "How to print what changed.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  @Option(help: "The council of the papers, or whose plan it is.")
  var council: String?

  @Option(help: "The plan; for papers that hold several, only the actions printed under it.")
  var plan: String?

  @Option(help: "A recipe for reading the two papers.")
  var recipe: String?

  @Option(help: "The most that a file may hold: a number with KB, MB or GB.")
  var maxSize: String?

  @OptionGroup var register: RegisterOptions

  func run() async throws {
    let isFile = [old, new].map { FileManager.default.fileExists(atPath: $0) || $0 == "-" }
    if isFile.contains(true) || looksLikeFiles {
      try await diffDocuments()
    } else {
      try diffTimepoints()
    }
  }

  /// Two names that no register could know, so that a misspelt file is called a file.
  private var looksLikeFiles: Bool {
    [old, new].contains(where: PaperName.looksLikeOne)
  }

  private func diffDocuments() async throws {
    var arguments: [String] = []
    if let recipe { arguments += ["--recipe", recipe] }
    if let maxSize { arguments += ["--max-size", maxSize] }
    let intake = try PaperIntake(options: try PaperOptions.parse(arguments))
    let (documents, refusals) = await intake.read([old, new])
    for refusal in refusals { Terminal.say("waymark: " + refusal.description) }
    guard refusals.isEmpty, documents.count == 2 else {
      throw ExitCode(Refusal.Code.data.rawValue)
    }
    let papers = documents.map { restricted($0.paper) }
    let comparison =
      try EditionComparison.areEditions(papers[0], papers[1])
      ? EditionComparison.between(papers[0], papers[1], in: registerIfAny())
      : Comparison(old: papers[0].actions, new: papers[1].actions)
    try write(comparison, from: ComparedSide(papers[0]), to: ComparedSide(papers[1]))
  }

  /// What was said of successions counts where there is a register.
  private func registerIfAny() throws -> Register? {
    FileManager.default.fileExists(atPath: register.path) ? try register.desk() : nil
  }

  private func restricted(_ paper: Paper) -> Paper {
    guard let plan, paper.printedPlans.count > 1 else { return paper }
    var paper = paper
    let word = plan.lowercased()
    paper.actions.removeAll { $0.plan?.lowercased().contains(word) != true }
    return paper
  }

  private func diffTimepoints() throws {
    let register = try register.desk()
    var options = PlanOptions()
    options.plan = plan
    options.council = council
    let plans = try options.plans(in: register) ?? register.plans()
    if plans.count > 1, Set(plans.map(\.council)).count == 1,
      let comparison = try EditionComparison.across(plans, old, new, in: register)
    {
      let council = plans[0].council
      var told = comparison
      let times = try [old, new].map { name in
        try plans.compactMap { try Timepoints.find(name, of: $0, in: register)?.date }.first
      }
      told.moved = try MovedTargets.between(times[0], times[1], of: council, in: register)
      return try write(
        told, from: ComparedSide(name: old, council: council.name),
        to: ComparedSide(name: new, council: council.name))
    }
    let listing = try options.onePlan(in: register)
    let from = try Timepoints.one(old, of: listing, in: register)
    let to = try Timepoints.one(new, of: listing, in: register)
    var comparison = try PlanComparison.between(from, to, of: listing, in: register)
    comparison.moved = try MovedTargets.between(
      from.date, to.date, of: listing.council, in: register)
    func side(_ effective: Effective) -> ComparedSide {
      ComparedSide(
        name: Timepoints.words(for: effective), council: listing.council.name, plan: listing.name,
        edition: effective.kind == .edition ? effective.label : listing.edition,
        period: effective.period)
    }
    try write(comparison, from: side(from), to: side(to))
  }

  private func write(
    _ comparison: Comparison, from old: ComparedSide, to new: ComparedSide
  ) throws {
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      let text = ComparisonText.text(of: comparison, from: old, to: new, style: style)
      try Output.write(Array(text.utf8), toFile: out)
    case .html:
      let text = ComparisonHTML.text(of: comparison, from: old, to: new)
      try Output.write(Array(text.utf8), toFile: out)
    case .json:
      try Output.write(ComparisonJSON.bytes(of: comparison, from: old, to: new), toFile: out)
    }
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Finds sums of funds that papers print.
struct MoneyPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Finds sums of funds in a plan's texts.")

  @OptionGroup var options: ProposalOptions

  func run() throws {
    let (plan, found) = try Self.all(of: options.plan, in: options.register.desk())
    try options.show(
      found, none: "\(plan.name) prints no sum of a fund.",
      confirmedWith: "waymark money confirm NUMBER --id NAME", json: FundJSON.bytes,
      text: MoneyText.text)
  }

  static func all(
    of options: PlanOptions, in register: Register
  ) throws -> (plan: PlanListing, proposals: [FundProposal]) {
    try PlanProposals.all(of: options, in: register, source: \FundProposal.source) {
      FundProposal.found(in: $0, period: $1)
    }
  }
}

/// Takes a proposal as a fund.
struct MoneyConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Takes a proposal as a fund.",
    discussion: """
      Where the words give no name, or do not say how far the fund has come, say so. A fund of which \
      several actions speak is confirmed once: name the other actions with --action.
      """)

  @Argument(help: "The number that “waymark money propose” shows.")
  var number: Int

  @Option(help: "A short name that it keeps for life, such as warm-homes-2025.")
  var id: String

  @Option(help: "Its full name, where the paper's words are not it.")
  var name: String?

  @Option(help: "How far it has come: sought, bid, awarded, spent or withdrawn.")
  var status: Fund.Status?

  @Option(help: "A further action that it serves, by ref; again for more.")
  var action: [String] = []

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let desk = try recording.register.desk()
    let (plan, found) = try MoneyPropose.all(of: options, in: desk)
    let proposal = try PlanProposals.one(number, of: found, listedBy: "waymark money propose")
    guard let name = name ?? proposal.name else {
      throw Refusal.usage("The paper gives no name of the fund. Say it with --name.")
    }
    guard let status = status ?? proposal.status else {
      throw Refusal.usage("The paper does not say how far the fund has come. Say it with --status.")
    }
    let others = try PlanActions(options, in: desk).ids(of: action)
    let fund = proposal.fund(
      id: id, name: name, status: status,
      actions: ([proposal.source.action].compactMap { $0 } + others).uniqued)
    try recording.record(
      "\(name), \(status.rawValue).", PlanMeasures(funds: [fund]), of: plan.council)
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Keeps funds and costs, and shows what is missing.
struct MoneyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "money",
    abstract: "Keeps what actions cost and which funds serve them, and shows what is missing.",
    discussion: """
      A fund that serves several actions is split only as far as shares are stated, and counts once \
      in every total. “propose” finds sums of funds that papers print; nothing counts until a \
      person confirms or records it.
      """,
    subcommands: [
      MoneyShow.self, MoneyFund.self, MoneyCost.self, MoneyPropose.self, MoneyConfirm.self,
    ],
    defaultSubcommand: MoneyShow.self)
}

/// Shows costs, funds and gaps.
struct MoneyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows costs, funds and what is missing, by theme and action.")

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let actions = try PlanActions(options, in: register)
    let measures = try register.measures(of: actions.plan.council.slug)
    let accounts = FundingAccounts(
      actions: actions.themed, costs: measures.costs, funds: measures.funds)
    Output.write(
      MoneyText.text(
        of: accounts, funds: measures.funds, plan: actions.plan.name, style: Terminal.style,
        name: actions.name))
  }
}

/// Records a fund.
struct MoneyFund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: "Records a fund, or how it stands now.")

  @Argument(help: "A short name that it keeps for life, such as warm-homes-2025.")
  var id: String

  @Option(help: "Its full name.")
  var name: String

  @Option(help: "How far it has come: sought, bid, awarded, spent or withdrawn.")
  var status: Fund.Status

  @Option(help: "Whose money it is.")
  var body: String?

  @Option(help: "How much, such as £1.2m.")
  var amount: MoneyArgument?

  @Option(help: "capital, revenue or both.")
  var kind: Fund.Kind?

  @Option(help: "The day from which the status holds.")
  var since: PartialDate?

  @Option(help: "By when it must be spent, or asked for.")
  var deadline: PartialDate?

  @Option(
    help: ArgumentHelp(
      "An action that it serves, by ref, with its share where one is stated: T4 or T4=£50k.",
      valueName: "action"))
  var action: [String] = []

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    if let amount, !amount.range.isExact {
      throw Refusal.usage("A fund has one amount; “\(amount.range)” is a range.")
    }
    let actions = try PlanActions(options, in: recording.register.desk())
    let uses = try action.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let id = try actions.ids(of: [parts[0]])[0]
      guard parts.count == 2 else { return Fund.Use(action: id) }
      guard let share = Money(parts[1]) else {
        throw Refusal.usage("“\(parts[1])” is no sum of money. Write it like £50k or £50,000.")
      }
      return Fund.Use(action: id, share: share)
    }
    let fund = Fund(
      id: id, name: name, body: body, amount: amount?.range.low, kind: kind, status: status,
      since: since, deadline: deadline, uses: uses)
    try recording.record(
      "\(name), \(status.rawValue).", PlanMeasures(funds: [fund]), of: actions.plan.council)
  }
}

/// Records what an action costs.
struct MoneyCost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost", abstract: "Records what an action costs, or that it is not yet costed.")

  @Argument(help: "The action's ref.")
  var ref: String

  @Argument(help: "A sum or a range, such as £1.2m or “£100,000 to £150,000”.")
  var amount: MoneyArgument?

  @Flag(help: "The plan says that it is not yet costed.")
  var notYet = false

  @Flag(help: "It is the cost of every year.")
  var yearly = false

  @Option(help: "capital, revenue or both.")
  var kind: Fund.Kind?

  @Option(help: "When it was said.")
  var on: PartialDate?

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    guard (amount == nil) == notYet else {
      throw Refusal.usage("Give a sum, or --not-yet where the plan says that it is not yet costed.")
    }
    let actions = try PlanActions(options, in: recording.register.desk())
    let cost = ActionCost(
      action: try actions.ids(of: [ref])[0], amount: amount?.range, isYearly: yearly, kind: kind,
      date: on)
    let words = amount.map { "\($0.range)" } ?? "not yet costed"
    try recording.record("\(ref): \(words).", PlanMeasures(costs: [cost]), of: actions.plan.council)
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Keeps what actions save, and shows whether it adds up.
struct SavingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saving",
    abstract: "Keeps what actions save, and shows whether it adds up to the gap.",
    discussion: """
      Savings per year, over a lifetime and once are three sums; where nobody says which it is, a \
      saving is in none. Only the sum per year is set against the gap of a year. “propose” finds \
      savings that papers print; nothing counts until a person confirms or records it.
      """,
    subcommands: [
      SavingShow.self, SavingRecord.self, SavingPropose.self, SavingConfirm.self,
    ], defaultSubcommand: SavingShow.self)
}

/// Shows whether the savings add up.
struct SavingShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows savings by theme beside the gap that is to be closed.")

  @Option(help: "Whose emissions the gap is of: own-estate or area.")
  var `of` = BoundaryArgument.ownEstate

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let actions = try PlanActions(options, in: register)
    let measures = try register.measures(of: actions.plan.council.slug)
    let report = EmissionsReport(council: actions.plan.council.name, measures: measures)
    let part = report.parts.first { $0.boundary == self.of.boundary }
    // What is emitted now against what may be in the goal year is what is still to be saved.
    let gap = part.flatMap { part -> Emissions? in
      guard let goal = part.aims.first?.path.last?.emissions,
        let now = part.years.last(where: { $0.total != nil })?.total
      else { return nil }
      return now - goal
    }
    // What is complete already shows in the inventory, and would close the gap a second time.
    let open = actions.listings.filter { ![.complete, .closed].contains($0.stage.canonical) }
    let sums = AddingUp(
      actions: open.map { ThemedAction(id: $0.id, theme: $0.section) }, savings: measures.savings,
      gap: gap, boundary: self.of.boundary)
    Output.write(SavingText.text(of: sums, plan: actions.plan.name, style: Terminal.style))
  }
}

/// Records a saving.
struct SavingRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Records what an action saves, or several together.")

  @Argument(help: "The refs of the actions that bring it about.")
  var refs: [String]

  @Option(help: "How much, such as “120 tCO2e”.")
  var amount: EmissionsArgument

  @Option(help: "The upper end, where it is a range.")
  var upTo: EmissionsArgument?

  @Option(help: "What it is of: per-year, lifetime, one-off or unstated.")
  var basis: Saving.Basis

  @Option(help: "estimated, measured or unstated.")
  var quality = Saving.Quality.unstated

  @Option(help: "Who estimated or measured it.")
  var by: String?

  @Option(help: "Of whose emissions: own-estate or area.")
  var `of`: BoundaryArgument?

  @Option(help: "What saves it, where an action does several things.")
  var thing: String?

  @Option(help: "When it was said.")
  var on: PartialDate?

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let actions = try PlanActions(options, in: recording.register.desk())
    let saving = Saving(
      actions: try actions.ids(of: refs),
      amount: EmissionsRange(amount.amount, upTo?.amount ?? amount.amount), basis: basis,
      quality: quality, by: by, boundary: self.of?.boundary, thing: thing, date: on)
    try recording.record(
      "\(refs.joined(separator: ", ")) save \(SavingText.words(for: saving)).",
      PlanMeasures(savings: [saving]), of: actions.plan.council)
  }
}

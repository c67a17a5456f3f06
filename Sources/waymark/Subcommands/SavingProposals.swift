import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Finds savings that papers print.
struct SavingPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Finds savings of emissions in a plan's texts.")

  @OptionGroup var options: ProposalOptions

  func run() throws {
    let (plan, found) = try Self.all(of: options.plan, in: options.register.desk())
    try options.show(
      found, none: "\(plan.name) prints no saving.",
      confirmedWith: "waymark saving confirm NUMBER", json: SavingJSON.bytes,
      text: SavingText.text)
  }

  static func all(
    of options: PlanOptions, in register: Register
  ) throws -> (plan: PlanListing, proposals: [SavingProposal]) {
    try PlanProposals.all(of: options, in: register, source: \SavingProposal.source) {
      SavingProposal.found(in: $0, period: $1)
    }
  }
}

/// Takes a proposal as a saving.
struct SavingConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Takes a proposal as a saving.",
    discussion: "What the words do not say may be added; without that it stays unstated.")

  @Argument(help: "The number that “waymark saving propose” shows.")
  var number: Int

  @Option(help: "What it is of: per-year, lifetime, one-off or unstated.")
  var basis: Saving.Basis?

  @Option(help: "estimated, measured or unstated.")
  var quality: Saving.Quality?

  @Option(help: "Who estimated or measured it.")
  var by: String?

  @Option(help: "Of whose emissions: own-estate or area.")
  var `of`: BoundaryArgument?

  @OptionGroup var options: PlanOptions
  @OptionGroup var recording: MeasureRecording

  func run() throws {
    let (plan, found) = try SavingPropose.all(of: options, in: recording.register.desk())
    let proposal = try PlanProposals.one(number, of: found, listedBy: "waymark saving propose")
    var saving = proposal.saving(of: [proposal.source.action].compactMap { $0 })
    saving.basis = basis ?? saving.basis
    saving.quality = quality ?? saving.quality
    saving.by = by
    saving.boundary = self.of?.boundary
    try recording.record(
      "\(SavingText.words(for: saving)).", PlanMeasures(savings: [saving]), of: plan.council)
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Finds savings that papers print.
struct SavingPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Finds savings of emissions in a plan's texts.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How to print them.")
  var format = Format.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let (plan, found) = try Self.all(of: options, in: register.desk())
    switch format {
    case .json: try Output.write(SavingJSON.bytes(of: found), toFile: nil)
    case .text:
      if found.isEmpty { Terminal.say("\(plan.name) prints no saving.") }
      Output.write(SavingText.text(of: found, style: Terminal.style))
      if !found.isEmpty { Terminal.say("Confirm one with: waymark saving confirm NUMBER") }
    }
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

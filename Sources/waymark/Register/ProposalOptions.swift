import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// What every “propose” takes: whose papers, from which register, and how to print what is found.
struct ProposalOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How to print them.")
  var format = Format.text

  @OptionGroup var plan: PlanOptions
  @OptionGroup var register: RegisterOptions

  /// Prints what was found, numbered, and how to confirm one; or, in text, that there is `none`.
  func show<Proposal>(
    _ found: [Proposal], none: String, confirmedWith command: String,
    json: ([Proposal]) throws -> [UInt8], text: ([Proposal], TextStyle) -> String
  ) throws {
    switch format {
    case .json: try Output.write(json(found), toFile: nil)
    case .text:
      if found.isEmpty { Terminal.say(none) }
      Output.write(text(found, Terminal.style))
      if !found.isEmpty { Terminal.say("Confirm one with: \(command)") }
    }
  }
}

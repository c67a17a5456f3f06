import ArgumentParser
import Foundation
import PlanModel
import PlanReports
import PlanStore

/// Proposes what became of actions in a new edition, and keeps what a person says of it.
struct SuccessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "succession",
    abstract: "Finds out what became of each action in a new edition of a plan.",
    discussion: """
      A new edition numbers its actions anew: some go on in other words, some merge, some vanish. \
      “propose” says what probably became of each, with its ground; “accept” and “refuse” keep what \
      a person says of that in the register, where it is remembered when the papers are read again.
      """,
    subcommands: [
      SuccessionPropose.self, SuccessionAccept.self, SuccessionRefuse.self, SuccessionList.self,
      SuccessionWithdraw.self,
    ])
}

/// Which actions a succession leads from and to.
struct SuccessionArguments: ParsableArguments {
  @Argument(help: "The older paper, edition or period.")
  var old: String

  @Argument(help: "The newer paper, edition or period.")
  var new: String

  @Option(help: "A further paper, edition or period on the older side.")
  var also: [String] = []

  @Option(help: "A recipe for reading the papers.")
  var recipe: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  /// Both sides; the register may be missing where papers are only looked at.
  func sides() async throws -> (old: SuccessionSides, new: SuccessionSides, register: Register?) {
    let exists = FileManager.default.fileExists(atPath: register.path)
    let desk = exists ? try register.desk() : nil
    var older: [SuccessionSides] = []
    for name in [old] + also { older.append(try await side(name, in: desk)) }
    let newer = try await side(new, in: desk)
    return (SuccessionSides(joining: older), newer, desk)
  }

  private func side(_ name: String, in desk: Register?) async throws -> SuccessionSides {
    if FileManager.default.fileExists(atPath: name) || PaperName.looksLikeOne(name) {
      return try SuccessionSides(try await paper(name), in: desk)
    }
    let plans: [PlanListing]
    let desk = try desk ?? register.desk()
    if options.plan == nil, options.council == nil {
      plans = try desk.plans()
    } else {
      plans = try desk.plans(named: options.plan, council: options.council)
    }
    let councils = plans.map(\.council).uniqued
    guard councils.count <= 1 else {
      throw Refusal.usage(
        "The register holds the plans of \(councils.count) councils. Name one with --council.")
    }
    return try SuccessionSides(named: name, of: plans, in: desk)
  }

  private func paper(_ path: String) async throws -> Paper {
    let intake = try PaperIntake(
      options: try PaperOptions.parse(recipe.map { ["--recipe", $0] } ?? []))
    let (documents, refusals) = await intake.read([path])
    for refusal in refusals { Terminal.say("waymark: " + refusal.description) }
    guard let document = documents.first else { throw ExitCode(Refusal.Code.data.rawValue) }
    return document.paper
  }
}

/// Says what probably became of each action.
struct SuccessionPropose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Says what probably became of each action, and on what ground.",
    discussion: """
      Nothing is kept. What was accepted before stands as it was accepted, and what was refused is \
      not proposed again.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var arguments: SuccessionArguments

  @Option(help: "How to print the proposals.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  func run() async throws {
    let (old, new, register) = try await arguments.sides()
    let proposals = try SuccessionProposals.all(from: old, to: new, in: register)
    switch format {
    case .json: try Output.write(SuccessionJSON.bytes(of: proposals), toFile: out)
    case .text:
      let style = out == nil ? Terminal.style : .plain
      let text = SuccessionText.text(
        of: proposals, oldName: old.name, newName: new.name, style: style
      ) { key, isOld in (isOld ? old : new).wording(of: key) }
      try Output.write(Array(text.utf8), toFile: out)
    }
  }
}

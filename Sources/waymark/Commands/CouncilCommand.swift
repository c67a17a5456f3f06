import ArgumentParser
import Foundation
import PlanModel
import PlanStore
import Yams

/// Lets a council give way to others, as reorganisation has it.
struct CouncilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "council",
    abstract: "Lists councils, and lets one give way to others on a vesting day.",
    discussion: """
      On its vesting day a council's actions go on under the plans of its successors, linked to what \
      they were; its own plans stay as an archive that says how things stood on that day.
      """,
    subcommands: [CouncilList.self, CouncilSucceed.self, CouncilWithdraw.self],
    defaultSubcommand: CouncilList.self)
}

/// Lists the councils of the register.
struct CouncilList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the councils, and what took the place of each.")

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let councils = try register.councils()
    if councils.isEmpty {
      Terminal.say(
        "The register holds no council yet. Bring a plan in with: waymark import PAPER...")
    }
    for council in councils {
      Output.write("\(council.name): \(council.plans) plans, \(council.actions) actions\n")
      guard let succession = try register.successors(of: council.slug) else { continue }
      let names = succession.successors.map(\.name).joined(separator: ", ")
      Output.write(
        "  \(succession.position)  gave way to \(names) on \(succession.vestingDay)\n")
    }
  }
}

/// Lets a council give way to others.
struct CouncilSucceed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "succeed",
    abstract: "Lets a council's actions go on under the councils that come after it.",
    discussion: """
      Where several councils come after it, a file in YAML says which action goes where: \
      “everything”, “themes” and “actions” each name one council, several, or none with a reason:

        everything: North Wolmershire Council
        themes:
          Travel: [North Wolmershire Council, South Wolmershire Council]
        actions:
          E4: {none: The building was sold.}

      An action's own line counts before its theme's, and that before “everything”.
      """)

  @Argument(help: "The council that goes, by its name.")
  var council: String

  @Option(help: "A council that comes after it; again for more.")
  var by: [String]

  @Option(help: "The vesting day, such as 2028-04-01.")
  var on: PartialDate

  @Option(help: "The order or decision by which it is so.")
  var order: String

  @Option(help: "A file that says which action goes where.")
  var assign: String?

  @Flag(help: "Show what would happen; keep nothing.")
  var dryRun = false

  @Flag(help: "Let everybody see at once what is carried over.")
  var publish = false

  @Flag(help: "Go on without being asked.")
  var yes = false

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let store = try register.open()
    var order = CouncilSuccessionOrder(
      council: council, successors: by, vestingDay: on, order: self.order, publish: publish)
    if by.count == 1 { order.everything = .to(by) }
    if let assign { try Assignments.read(assign).fill(&order) }
    let preview = try store.previewSuccession(order)
    Output.write(CouncilSuccessionText.text(of: preview))
    if dryRun { return Terminal.say("Nothing was kept.") }
    if !preview.unassigned.isEmpty {
      throw Refusal.usage("Say where these actions go with --assign FILE; nothing was kept.")
    }
    if !yes {
      let question = "Let \(preview.council.name) give way?"
      guard Terminal.canAsk else { throw Refusal.usage("\(question) Confirm it with --yes.") }
      guard Terminal.confirms(question) else { throw Refusal.usage("Nothing was kept.") }
    }
    let outcome = try store.succeed(order, stamp: MeasureWords.stamp)
    Terminal.say("To take it back: waymark council withdraw \(outcome.position)")
  }
}

/// Takes it back.
struct CouncilWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes back that a council gave way to others.")

  @Argument(help: "The number that “waymark council list” shows.")
  var succession: Int

  @OptionGroup var register: RegisterOptions

  func run() throws {
    try register.open().withdraw(
      councilSuccession: Position(succession), stamp: MeasureWords.stamp)
    Output.write("Taken back: \(succession).\n")
  }
}

/// Which action goes to which council, as a file says.
private struct Assignments: Decodable {
  /// One council, several, or none with a reason.
  struct Where: Decodable {
    var assignment: ActionAssignment

    private enum Key: CodingKey { case none }

    init(from decoder: any Decoder) throws {
      if let one = try? decoder.singleValueContainer().decode(String.self) {
        assignment = .to([one])
      } else if let several = try? decoder.singleValueContainer().decode([String].self) {
        assignment = .to(several)
      } else {
        assignment = .none(
          reason: try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .none))
      }
    }
  }

  var everything: Where?
  var themes: [String: Where]?
  var actions: [String: Where]?

  static func read(_ path: String) throws -> Assignments {
    let bytes = try DocumentBytes.read(path, name: path, limit: 1 << 20)
    do {
      return try YAMLDecoder().decode(Self.self, from: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Refusal.data("\(path) does not say where actions go: \(error)")
    }
  }

  func fill(_ order: inout CouncilSuccessionOrder) throws {
    if let everything { order.everything = everything.assignment }
    order.themes = (themes ?? [:]).mapValues(\.assignment)
    order.actions = (actions ?? [:]).mapValues(\.assignment)
  }
}

import ArgumentParser
import Foundation
import PlanModel
import PlanReports
import PlanStore

/// Keeps in the register what a person says became of actions.
struct SuccessionAccept: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Keeps what became of actions: what is proposed, or what you say instead.",
    discussion: """
      Name the actions with --from and --to, by the keys that “propose” prints; without --kind the \
      proposed one counts. With --sure everything is accepted that is proposed as sure. Each \
      answer can be taken back with “waymark succession withdraw”.
      """)

  @OptionGroup var arguments: SuccessionArguments

  @Option(help: "An action of the older side; give it again for several that merged.")
  var from: [String] = []

  @Option(help: "An action of the newer side; give it again for several.")
  var to: [String] = []

  @Option(
    help: ArgumentHelp(
      "What became of it: same, reworded, continues, merged, split, replaced, ended, vanished or new.",
      valueName: "kind"))
  var kind: SuccessionKind?

  @Flag(help: "Accept all that is proposed as sure.")
  var sure = false

  @Option(help: "When it was decided, such as 2025-03-31.")
  var date: String?

  @Option(help: "Where it was decided, such as “Cabinet, minute 47”.")
  var minute: String?

  @Option(help: "The reason, or anything else worth keeping.")
  var note: String?

  @Flag(help: "Accept many at once without being asked.")
  var yes = false

  func run() async throws {
    let store = try arguments.register.open()
    let (old, new, register) = try await arguments.sides()
    let said = try sure ? allSure(old, new, register) : [try one(old, new, register)]
    if said.isEmpty { return Terminal.say("Nothing is proposed as sure that was not accepted.") }
    if said.count > 1, !yes {
      let question = "Accept \(said.count) proposals?"
      guard Terminal.canAsk else {
        throw Refusal.usage("\(question) Confirm it with --yes.")
      }
      guard Terminal.confirms(question) else { throw Refusal.usage("Nothing was accepted.") }
    }
    let positions = try store.accept(said, stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write("Accepted \(said.count == 1 ? "1 answer" : "\(said.count) answers").\n")
    if let first = positions.first {
      Terminal.say("To take it back: waymark succession withdraw \(first)")
    }
  }

  private func allSure(
    _ old: SuccessionSides, _ new: SuccessionSides, _ register: Register?
  ) throws -> [SuccessionAccepted] {
    guard from.isEmpty, to.isEmpty, kind == nil else {
      throw Refusal.usage("--sure accepts what is proposed; leave out --from, --to and --kind.")
    }
    return try SuccessionProposals.open(from: old, to: new, in: register)
      .filter { $0.confidence == .sure && $0.kind.isLink }
      .map {
        try accepted(
          $0.from, $0.to, $0.kind, ground: $0.ground, old, $0.staysInOld ? old : new)
      }
  }

  private func one(
    _ old: SuccessionSides, _ new: SuccessionSides, _ register: Register?
  ) throws -> SuccessionAccepted {
    guard !from.isEmpty || !to.isEmpty else {
      throw Refusal.usage(
        "Name the actions with --from and --to, or accept all sure proposals with --sure.")
    }
    let before = try SuccessionProposals.ids(of: from, in: old)
    if let after = try? SuccessionProposals.ids(of: to, in: new), before == after {
      throw Refusal.usage(
        "\(from.joined(separator: ", ")) is one action in the register on both sides already, so "
          + "nothing needs to be said of it.")
    }
    let proposals = try SuccessionProposals.open(from: old, to: new, in: register)
    let proposed = proposals.first {
      Set($0.from) == Set(from) && Set($0.to) == Set(to)
    }
    guard let kind = kind ?? proposed?.kind else {
      throw Refusal.usage("That is not proposed. Say what it is with --kind.")
    }
    let target = proposed?.staysInOld == true ? old : new
    return try accepted(
      from, to, kind, ground: proposed?.kind == kind ? proposed?.ground : nil, old, target)
  }

  private func accepted(
    _ from: [String], _ to: [String], _ kind: SuccessionKind, ground: String?,
    _ old: SuccessionSides, _ new: SuccessionSides
  ) throws -> SuccessionAccepted {
    let day = try date.map { text in
      guard let day = PartialDate(iso: text) else {
        throw Refusal.usage("“\(text)” is no date. Write it like 2025-03-31.")
      }
      return day
    }
    var before = try SuccessionProposals.ids(of: from, in: old)
    var after = try SuccessionProposals.ids(of: to, in: new)
    // What others merged into, or was split, may keep its place in the register: only the others come or go.
    let staying = Set(before).intersection(after)
    if kind == .merged { before.removeAll { staying.contains($0) } }
    if kind == .split { after.removeAll { staying.contains($0) } }
    do {
      let link = try SuccessionLink(
        from: before, to: after, kind: kind, date: day, minute: minute, note: note)
      return SuccessionAccepted(link: link, ground: ground)
    } catch {
      throw Refusal.usage(error.description)
    }
  }
}

/// Keeps that a proposal is wrong.
struct SuccessionRefuse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Keeps that a proposal is wrong, so that it is not made again."
  )

  @OptionGroup var arguments: SuccessionArguments

  @Option(help: "An action of the older side.")
  var from: [String] = []

  @Option(help: "An action of the newer side that it did not become.")
  var to: [String] = []

  @Option(help: "Why.")
  var note: String?

  func run() async throws {
    guard !from.isEmpty, !to.isEmpty else {
      throw Refusal.usage("Name the actions with --from and --to, as “propose” prints them.")
    }
    let store = try arguments.register.open()
    let (old, new, _) = try await arguments.sides()
    // An action that another old one took in is refused with that one's key.
    let target = to.allSatisfy { new.wording(of: $0) == nil } ? old : new
    let said = SuccessionRefused(
      from: try SuccessionProposals.ids(of: from, in: old),
      to: try SuccessionProposals.ids(of: to, in: target), note: note)
    let position = try store.refuse(said, stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write(
      "Refused: \(from.joined(separator: ", ")) did not become \(to.joined(separator: ", ")).\n")
    Terminal.say("To take it back: waymark succession withdraw \(position)")
  }
}

/// Lists what was said of successions.
struct SuccessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what was said of successions, with the number of each.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How to print it.")
  var format = Format.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let plan = try options.planIfNamed(in: register)
    let entries = try register.successions(plan: plan?.slug).map { SuccessionEntry($0) }
    switch format {
    case .json: try Output.write(SuccessionJSON.bytes(of: entries), toFile: nil)
    case .text:
      if entries.isEmpty { Terminal.say("Nothing was said of any succession.") }
      Output.write(SuccessionText.text(of: entries, style: Terminal.style))
    }
  }
}

/// Takes an answer back.
struct SuccessionWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes an answer about a succession back.")

  @Argument(help: "The number that “waymark succession list” shows.")
  var answer: Int

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let store = try register.open()
    do {
      try store.withdraw(
        answer: Position(answer), stamp: Stamp(actor: .commandLine, time: Date()))
    } catch let error as EventRefused where error.why == .noAnswer(Position(answer)) {
      throw Refusal.usage(
        "There is no answer \(answer). List them with: waymark succession list")
    }
    Output.write("Taken back: \(answer).\n")
  }
}

import ArgumentParser
import Foundation
import PlanChecks
import PlanModel
import PlanStore

/// Accepts findings of the register's plans with a reason, and takes that back.
struct WaiverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiver",
    abstract: "Accepts findings with a reason, in the register.",
    discussion: """
      A finding that was accepted is counted, never hidden, and “waymark check” says why it was \
      accepted. One that no longer matches anything, or has run out, is itself a note. For papers \
      that are not in a register, put waivers into a file: see “waymark help check”.
      """,
    subcommands: [WaiverList.self, WaiverGrant.self, WaiverWithdraw.self])
}

/// Lists what was accepted in a plan.
struct WaiverList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the findings of a plan that were accepted.")

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let plan = try options.onePlan(in: register)
    let waivers = try register.waivers(plan: plan.slug)
    if waivers.isEmpty { Terminal.say("Nothing was accepted in \(plan.name).") }
    Output.write(
      waivers.map { waiver in
        let said = waiver.said
        let of = [said.ref, said.document].compactMap { $0 }.joined(separator: ", ")
        let marks = [
          said.until.map { "until \($0)" },
          said.carried.map { "carried over from \($0.council)" },
        ].compactMap { $0 }
        let until = marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))"
        return "\(waiver.position)  \(said.rule)\(of.isEmpty ? "" : " " + of): "
          + "\(said.reason)\(until)\n"
      }.joined())
  }
}

/// Accepts findings of a plan.
struct WaiverGrant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Accepts what a rule finds in a plan, with the reason.")

  @Argument(help: "The rule, by its name.")
  var rule: String

  @Argument(help: "The action's ref; without it, all that the rule finds in the plan is accepted.")
  var ref: String?

  @Option(help: "Why it is accepted.")
  var reason: String

  @Option(
    help: "The last day on which it holds, such as 2027-03-31; without it, it does not run out.")
  var until: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    guard RuleCatalogue.guidances.contains(where: { $0.name == rule }) else {
      throw Refusal.usage("There is no rule “\(rule)”. List them with: waymark rules")
    }
    let day = try until.map { text in
      guard let day = PartialDate(iso: text) else {
        throw Refusal.usage("“\(text)” is no date. Write it like 2027-03-31.")
      }
      return day
    }
    let store = try register.open()
    let plan = try options.onePlan(in: store.register(for: .desk))
    let position = try store.grant(
      WaiverGranted(rule: rule, ref: ref, reason: reason, until: day), plan: plan.slug,
      stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write("Accepted in \(plan.name): \(rule)\(ref.map { " " + $0 } ?? "").\n")
    Terminal.say("To take it back: waymark waiver withdraw \(position) --plan \(plan.slug)")
  }
}

/// Takes a waiver back.
struct WaiverWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes a waiver back: the finding stands again.")

  @Argument(help: "The number that “waymark waiver list” shows.")
  var waiver: Int

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let store = try register.open()
    let desk = store.register(for: .desk)
    let plan = try options.onePlan(in: desk)
    guard
      let standing = try desk.waivers(plan: plan.slug).first(where: { $0.position.number == waiver }
      )
    else {
      throw Refusal.usage(
        "\(plan.name) has no waiver \(waiver). List them with: waymark waiver list --plan \(plan.slug)"
      )
    }
    try store.withdraw(
      waiver: standing.position, plan: standing.plan,
      stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write("Taken back in \(plan.name): \(standing.said.rule).\n")
  }
}

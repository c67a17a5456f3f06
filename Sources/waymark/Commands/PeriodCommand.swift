import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Publishes, withdraws and closes the periods and editions of a plan.
struct PeriodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period",
    abstract: "Lists, publishes, withdraws and closes the periods and editions of a plan.",
    discussion: """
      Nothing is public until it is published. A closed period never changes: it shows the \
      ledger as it stood when it was closed, and a later correction makes a marked reissue.
      """,
    subcommands: [
      PeriodList.self, PeriodPublish.self, PeriodWithdraw.self, PeriodClose.self,
      PeriodReissue.self,
    ])
}

/// Which period or edition of which plan.
struct TimepointOptions: ParsableArguments {
  @Option(help: "The period or edition.")
  var period: String

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  /// Does something to the period, and says what was done.
  func change(
    _ done: String, _ body: (Store, Effective, PlanListing, Stamp) throws -> LedgerHead
  ) throws {
    let store = try register.open()
    let desk = store.register(for: .desk)
    let plan = try options.onePlan(in: desk)
    let effective = try Timepoints.one(period, of: plan, in: desk)
    let head = try body(store, effective, plan, Stamp(actor: .commandLine, time: Date()))
    Output.write("\(plan.name), \(Timepoints.words(for: effective)): \(done).\n")
    Terminal.say("The ledger stands at \(head).")
  }
}

/// Lists a plan's periods and editions and where each stands.
struct PeriodList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the periods and editions of a plan.")

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let plan = try options.onePlan(in: register)
    guard let summary = try register.plan(plan.slug) else { return }
    let points = (summary.editions + summary.periods).sorted { $0.effective < $1.effective }
    let lines = points.map { point in
      let closed = point.closedAt.map { ", closed at \($0)" } ?? ""
      let reissued = point.reissues > 0 ? ", reissued \(point.reissues) times" : ""
      return "\(Timepoints.words(for: point.effective)): \(point.actions) actions, "
        + "\(point.status.rawValue)\(closed)\(reissued)\n"
    }
    Output.write(lines.joined())
  }
}

/// Lets everybody see a period or edition.
struct PeriodPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Lets everybody see a period or edition.")

  @OptionGroup var timepoint: TimepointOptions

  func run() throws {
    try timepoint.change("published") { store, effective, plan, stamp in
      try store.publish([effective], of: plan.slug, stamp: stamp)
    }
  }
}

/// Takes a published period or edition back.
struct PeriodWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes a published period or edition back.")

  @OptionGroup var timepoint: TimepointOptions

  func run() throws {
    try timepoint.change("withdrawn") { store, effective, plan, stamp in
      try store.withdraw(effective, of: plan.slug, stamp: stamp)
    }
  }
}

/// Closes a period for good.
struct PeriodClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Closes a period: from then on it never changes.")

  @Flag(help: "Confirm it.")
  var yes = false

  @OptionGroup var timepoint: TimepointOptions

  func run() throws {
    try Confirmation.ask(
      "A closed period is never opened again. Close \(timepoint.period)?", confirmed: yes)
    try timepoint.change("closed") { store, effective, plan, stamp in
      try store.close(effective, of: plan.slug, stamp: stamp)
    }
  }
}

/// Issues a closed period again.
struct PeriodReissue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reissue",
    abstract: "Issues a closed period again with the corrections made since, and marks it so.")

  @OptionGroup var timepoint: TimepointOptions

  func run() throws {
    try timepoint.change("issued again") { store, effective, plan, stamp in
      try store.reissue(effective, of: plan.slug, stamp: stamp)
    }
  }
}

/// Makes sure that somebody means what can't be taken back.
enum Confirmation {
  static func ask(_ question: String, confirmed: Bool) throws {
    guard !confirmed else { return }
    guard Terminal.canAsk else {
      throw Refusal.usage("\(question) Nothing was done. Confirm it with --yes.")
    }
    guard Terminal.confirms(question) else { throw Refusal.usage("Nothing was done.") }
  }
}

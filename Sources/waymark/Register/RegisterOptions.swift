import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
  static let environmentName = "WAYMARK_REGISTER"
  static let defaultPath = "waymark.db"

  @Option(
    help: ArgumentHelp(
      "The register. Without it, WAYMARK_REGISTER names it, else it is waymark.db here.",
      valueName: "path"))
  var register: String?

  var path: String {
    if let register { return register }
    let named = ProcessInfo.processInfo.environment[Self.environmentName]
    return named.flatMap { $0.isEmpty ? nil : $0 } ?? Self.defaultPath
  }

  /// Opens the register, which has to be there.
  func open() throws -> Store {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal.data(
        "There is no register at \(path). Make one with: waymark import PAPER...")
    }
    return try Store.open(path: path)
  }

  /// Opens the register, and makes it where there is none.
  func openOrCreate() throws -> Store {
    try Store.open(path: path)
  }

  /// Everything in the register, as an officer at the command line sees it.
  func desk() throws -> Register { try open().register(for: .desk) }
}

/// Which plan of the register a command is about.
struct PlanOptions: ParsableArguments {
  @Option(help: "The council, by its name or a part of it.")
  var council: String?

  @Option(help: "The plan, by its name, a part of it, or its short name.")
  var plan: String?

  /// The plan that is meant; where that is not clear, the candidates are listed or asked for.
  func onePlan(in register: Register) throws -> PlanListing {
    try PlanChoice.one(of: candidates(in: register), named: description)
  }

  /// The plans that are meant; all of them where none is named.
  func plans(in register: Register) throws -> [PlanListing]? {
    guard plan != nil || council != nil else { return nil }
    let found = try candidates(in: register)
    guard !found.isEmpty else { throw PlanChoice.noneFits(description, in: register) }
    return found
  }

  /// One plan where one is named or there is only one; nil where all are meant.
  func planIfNamed(in register: Register) throws -> PlanListing? {
    guard plan != nil || council != nil else { return nil }
    return try onePlan(in: register)
  }

  private func candidates(in register: Register) throws -> [PlanListing] {
    if plan == nil, council == nil { return try register.plans(of: nil) }
    let found = try register.plans(named: plan, council: council)
    guard !found.isEmpty else { throw PlanChoice.noneFits(description, in: register) }
    return found
  }

  private var description: String {
    [plan.map { "the plan “\($0)”" }, council.map { "the council “\($0)”" }]
      .compactMap { $0 }.joined(separator: " of ")
  }
}

/// Makes sure which plan is meant.
enum PlanChoice {
  static func one(of plans: [PlanListing], named: String) throws -> PlanListing {
    if plans.count == 1, let plan = plans.first { return plan }
    guard !plans.isEmpty else {
      throw Refusal.data(
        "The register holds no plan yet. Bring one in with: waymark import PAPER...")
    }
    let question =
      named.isEmpty
      ? "The register holds \(plans.count) plans. Which one?"
      : "\(plans.count) plans fit \(named). Which one?"
    return try NameChoice.pick(
      from: plans, question: question, remedy: "Name it with --plan, or --council with it."
    ) { "\($0.name), \($0.council.name) (\($0.slug))" }
  }

  static func noneFits(_ named: String, in register: Register) -> Refusal {
    let plans = (try? register.plans(of: nil)) ?? []
    let list = plans.prefix(20).map { "  \($0.name), \($0.council.name) (\($0.slug))" }
    let more = plans.count > 20 ? ["  and \(plans.count - 20) more"] : []
    let names = (list + more).joined(separator: "\n")
    return .usage(
      "Nothing in the register fits \(named)."
        + (plans.isEmpty ? "" : " It holds:\n\(names)"))
  }
}

/// Lets a person choose between names, or lists them where nobody is there to choose.
enum NameChoice {
  static func pick<Choice>(
    from choices: [Choice], question: String, remedy: String, name: (Choice) -> String
  ) throws -> Choice {
    let shown = choices.prefix(30)
    let more = choices.count > shown.count ? "\n  and \(choices.count - shown.count) more" : ""
    guard Terminal.canAsk, choices.count <= shown.count else {
      let list = shown.map { "  " + name($0) }.joined(separator: "\n")
      throw Refusal.usage("\(question)\n\(list)\(more)\n\(remedy)")
    }
    let list = shown.enumerated().map { "  \($0 + 1)  \(name($1))" }.joined(separator: "\n")
    Terminal.say("\(question)\n\(list)")
    guard let number = Terminal.ask("A number:").flatMap({ Int($0) }),
      (1...choices.count).contains(number)
    else { throw Refusal.usage("Nothing was chosen. \(remedy)") }
    return choices[number - 1]
  }
}

extension [String]? {
  /// Each plan by its slug; a single nil, which asks for all at once, where none is named.
  var everyOrAll: [String?] {
    guard let slugs = self else { return [nil] }
    return slugs
  }
}

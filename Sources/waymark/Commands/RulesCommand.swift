import ArgumentParser
import PlanChecks

/// Says what the rules of `check` look for.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Says what each rule of the check looks for.",
    discussion: """
      Without a name it lists the rules, a line each. With one it says what the rule looks for, \
      why it matters, how to put the fault right and when to accept it.
      """)

  @Argument(help: "The rule's name, such as owner-missing.")
  var name: String?

  func run() throws {
    guard let name else {
      let width = RuleCatalogue.guidances.map(\.name.count).max() ?? 0
      for guidance in RuleCatalogue.guidances {
        let padding = String(repeating: " ", count: width - guidance.name.count + 2)
        Output.write("\(guidance.name)\(padding)\(guidance.title)\n")
      }
      return
    }
    guard let rule = RuleCatalogue.rule(named: name) else {
      throw Refusal.usage("There is no rule “\(name)”. List them with: waymark rules")
    }
    Output.write(CheckReference.section(type(of: rule).guidance) + "\n")
  }
}

import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// Shows all that is known of one action.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one action: all its fields, its history and where each value stood.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The action's ref, as the paper prints it, or its permanent id.")
  var ref: String

  @Option(help: "How to print it.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let detail = ActionDetail(try record(in: register))
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      try Output.write(Array(detail.text(style: style).utf8), toFile: out)
    case .json: try Output.write(detail.json(), toFile: out)
    }
  }

  private func record(in register: Register) throws -> ActionRecord {
    if let record = try register.action(ref) { return record }
    let listings = try listings(in: register)
    let words = [options.plan, options.council].compactMap { $0 }
    let place = words.isEmpty ? "the register" : words.joined(separator: ", ")
    guard !listings.isEmpty else {
      throw Refusal.usage(
        "There is no action “\(ref)” in \(place). Find it with: waymark list --text WORDS")
    }
    let listing =
      listings.count == 1
      ? listings[0]
      : try NameChoice.pick(
        from: listings, question: "\(listings.count) actions have the ref “\(ref)”. Which one?",
        remedy: remedy(for: listings)
      ) { "\($0.name.shortened), \($0.plan.name), \($0.council.name) (\($0.id))" }
    guard let record = try register.action(listing.id) else {
      throw Refusal(
        code: .fault, description: "The register lists \(listing.id) without holding it.")
    }
    return record
  }

  /// Within one plan no name of a plan helps, only the id.
  private func remedy(for listings: [ActionListing]) -> String {
    let id = "Give the id that stands in brackets, such as: waymark show \(listings[0].id)"
    guard Set(listings.map(\.plan.slug)).count > 1 else { return id }
    return "Name the plan with --plan, or give the id that stands in brackets."
  }

  /// Vanished actions count only where no other has the ref.
  private func listings(in register: Register) throws -> [ActionListing] {
    let plans = try (options.plans(in: register)?.map(\.slug)).everyOrAll
    let refs = [ref, ref.uppercased()].uniqued
    for ref in refs {
      let found = try plans.flatMap { plan in
        try register.actions(matching: ActionQuery(plan: plan, ref: ref, limit: 1_000)).actions
      }
      let current = found.filter { !$0.isVanished }
      if !found.isEmpty { return current.isEmpty ? found : current }
    }
    return []
  }
}

extension Array where Element: Hashable {
  /// Each element at its first place.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

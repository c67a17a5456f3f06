import ArgumentParser
import PlanModel
import PlanStore

/// Which council of the register a command is about.
struct CouncilOptions: ParsableArguments {
  @Option(help: "The council, by its name or a part of it.")
  var council: String?

  /// The council that is meant; where that is not clear, the candidates are listed or asked for.
  func one(in register: Register) throws -> CouncilSummary {
    let all = try register.councils()
    guard !all.isEmpty else {
      throw Refusal.data(
        "The register holds no council yet. Bring a plan in with: waymark import PAPER...")
    }
    let found = council.map { Self.choose($0, among: all) } ?? all
    if found.count == 1, let only = found.first { return only }
    let question =
      council.map {
        found.isEmpty ? "No council in the register fits “\($0)”." : "Several councils fit “\($0)”."
      } ?? "The register holds \(all.count) councils. Which one?"
    return try NameChoice.pick(
      from: found.isEmpty ? all : found, question: question, remedy: "Name it with --council.",
      name: \.name)
  }

  /// The same council, as records name it.
  func name(in register: Register) throws -> CouncilName {
    let council = try one(in: register)
    return CouncilName(slug: council.slug, name: council.name)
  }

  static func choose(_ words: String, among councils: [CouncilSummary]) -> [CouncilSummary] {
    let folded = words.lowercased()
    let same = councils.filter { $0.slug == words || $0.name.lowercased() == folded }
    guard same.isEmpty else { return same }
    return councils.filter { council in
      let name = council.name.lowercased()
      return folded.split(separator: " ").allSatisfy { name.contains($0) }
    }
  }
}

import ArgumentParser
import Foundation
import PlanModel
import PlanReports

/// Shows what was read in documents, and touches nothing.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows what is in papers, and keeps nothing.",
    discussion: """
      What was understood comes first: the council, the plan, the period, the key. Then come the \
      actions, and last what could not be placed and what the reader noticed.

      With --explain it prints which heading was taken for which field, as a recipe that you can \
      mend and give back with --recipe.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
    /// For the server's child process: the papers whole, not a published form.
    case paper

    static var allValueStrings: [String] { ["text", "json", "csv"] }
  }

  @Argument(help: "The papers; - reads one from the standard input.")
  var documents: [String]

  @Flag(help: "Print how each paper was understood, as a recipe.")
  var explain = false

  @Option(help: "How to print what was read.")
  var format = Format.text

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  @Option(help: .hidden)
  var name: String?

  @OptionGroup var options: PaperOptions

  func run() async throws {
    _ = try options.namedPeriod()
    var intake = try PaperIntake(options: options)
    if let name { intake.inputName = name }
    let (documents, refusals) = await intake.read(documents)
    for refusal in refusals { Terminal.say("waymark: " + refusal.description) }
    var papers: [Paper] = []
    for document in documents {
      let (paper, remarks) = try options.applied(to: document.paper)
      for remark in remarks { Terminal.say(remark) }
      for sentence in ReadingAdvice.sentences(for: paper) { Terminal.say(sentence) }
      papers.append(paper)
    }
    if !papers.isEmpty || refusals.isEmpty || format != .text {
      if format == .json, !explain, out == nil {
        ReadingJSON.write(papers) { Output.write($0, to: 1) }
      } else {
        try Output.write(try bytes(of: papers), toFile: out)
      }
    }
    if refusals.contains(where: { $0.code == .fault }) {
      throw ExitCode(Refusal.Code.fault.rawValue)
    }
    if !refusals.isEmpty { throw ExitCode(Refusal.Code.data.rawValue) }
  }

  private func bytes(of papers: [Paper]) throws -> [UInt8] {
    if explain {
      return Array(papers.map(PaperExplain.yaml).joined(separator: "---\n").utf8)
    }
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      return Array(
        papers.map { PaperText.text(of: $0, style: style) }.joined(separator: "\n").utf8)
    case .json: return ReadingJSON.bytes(of: papers)
    case .csv: return ActionCSV.bytes(of: papers)
    case .paper: return Array(try JSONEncoder().encode(papers))
    }
  }
}

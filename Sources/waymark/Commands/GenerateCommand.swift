import ArgumentParser
import PlanReports

/// Writes the papers of a made-up country.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the papers of a made-up country, to try scale on.",
    discussion: """
      The councils, plans and actions are invented. Dates slip, updates go missing, actions are \
      finished and vanish. The same call writes the same bytes on any machine.

      As events it writes a register, waymark.db, in which every period was imported and published \
      in its turn; the same call gives the same ledger, hash by hash.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case papers, csv, events }

  @Option(help: "How many councils.")
  var councils: Int

  @Option(help: "How many actions a plan has.")
  var actions = 150

  @Option(help: "How many periods each plan reports on.")
  var periods = 1

  @Option(help: "What everything follows from.")
  var seed: UInt64 = 1

  @Option(
    help: "The words that every plan uses; without it they differ from council to council.")
  var vocabulary: MadeUpVocabulary.Name?

  @Option(
    name: .customLong("as"), help: "Papers in several layouts, CSV, or the events of a register.")
  var form = Form.papers

  @Option(help: "The folder to write to.")
  var out: String

  func validate() throws {
    for (name, number, most) in [
      ("councils", councils, 8_000), ("actions", actions, 10_000), ("periods", periods, 400),
    ] {
      guard (1...most).contains(number) else {
        throw ValidationError("--\(name) has to be between 1 and \(most).")
      }
    }
  }

  func run() throws {
    let country = MadeUpCountry(
      councils: councils, actions: actions, periods: periods, seed: seed, vocabulary: vocabulary)
    try Output.makeFolder(out)
    if form == .events { return try MadeUpRegister.write(country, to: out + "/waymark.db") }
    let progress = Progress("Writing papers", total: councils * periods)
    var count = 0
    for index in 0..<councils {
      for paper in country.papers(ofCouncil: index, as: form == .csv ? .csv : nil) {
        try Output.save(paper.bytes, at: out + "/" + paper.name)
        progress.advance()
        count += 1
      }
    }
    progress.finish()
    Terminal.say("\(count) papers of \(councils) invented councils are in \(out).")
  }
}

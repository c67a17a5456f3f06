import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Keeps what papers say in the register: all of them or none.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps papers in the register.",
    discussion: """
      All the papers on one command line are one import: all are kept or none. Reading the same \
      paper again changes nothing. A newer paper of a plan and period that is kept already shows \
      what would change, and asks.

      What is imported is a draft until it is published, with --publish or with waymark period \
      publish.
      """)

  @Argument(help: "The papers; - reads one from the standard input.")
  var documents: [String]

  @Flag(help: "Publish what comes in at once.")
  var publish = false

  @Flag(help: "Show what would change, and keep nothing.")
  var dryRun = false

  @Flag(help: "Confirm changes to a period that is kept already.")
  var yes = false

  @OptionGroup var options: PaperOptions
  @OptionGroup var register: RegisterOptions

  func run() async throws {
    _ = try options.namedPeriod()
    let intake = try PaperIntake(options: options)
    let papers = try await papers(from: intake)
    var importing = ImportOptions(
      council: options.council, plan: options.plan, edition: options.edition,
      period: try options.namedPeriod(), publish: publish)
    importing.confirmed = yes
    guard !dryRun else { return try show(papers, options: importing) }
    let outcome = try keep(papers, options: importing)
    report(outcome, papers: papers.count)
    sayAssumedNames(outcome.preview, of: papers)
  }

  private func show(_ papers: [ImportedPaper], options: ImportOptions) throws {
    let store = try dryRunStore()
    let preview = try ImportQuestions.asking(about: papers) {
      try store.previewImport($0, options: options)
    }
    let details = ImportText.details(of: preview)
    Output.write(
      ImportText.summary(of: preview) + "\n" + (details.isEmpty ? "" : details + "\n"))
    Terminal.say("Nothing was kept.")
  }

  private func keep(_ papers: [ImportedPaper], options: ImportOptions) throws -> ImportOutcome {
    let store = try register.openOrCreate()
    let stamp = Stamp(actor: .commandLine, time: Date())
    return try ImportQuestions.asking(about: papers) { papers in
      do {
        return try store.importPapers(papers, options: options, stamp: stamp)
      } catch let needed as ConfirmationNeeded {
        try confirm(needed.preview)
        var options = options
        options.confirmed = true
        return try store.importPapers(papers, options: options, stamp: stamp)
      }
    }
  }

  /// Everything, or nothing at all where one paper can't be read or holds no action.
  private func papers(from intake: PaperIntake) async throws -> [ImportedPaper] {
    let (documents, refusals) = await intake.read(documents)
    for refusal in refusals { Terminal.say("waymark: " + refusal.description) }
    let empty = documents.filter(\.paper.actions.isEmpty)
    for document in empty {
      for sentence in ReadingAdvice.sentences(for: document.paper) {
        Terminal.say("waymark: " + sentence)
      }
    }
    guard refusals.isEmpty, empty.isEmpty else {
      Terminal.say("Nothing was kept.")
      let isFault = refusals.contains { $0.code == .fault }
      throw ExitCode(isFault ? Refusal.Code.fault.rawValue : Refusal.Code.data.rawValue)
    }
    for document in documents {
      for remark in try options.applied(to: document.paper).remarks { Terminal.say(remark) }
      for sentence in ReadingAdvice.sentences(for: document.paper) { Terminal.say(sentence) }
    }
    return documents.map { ImportedPaper(paper: $0.paper, bytes: Data($0.bytes)) }
  }

  /// A dry run makes no file.
  private func dryRunStore() throws -> Store {
    FileManager.default.fileExists(atPath: register.path)
      ? try register.open() : try Store.inMemory()
  }

  private func confirm(_ preview: ImportPreview) throws {
    let details = ImportText.details(of: preview)
    Terminal.say(ImportText.summary(of: preview) + (details.isEmpty ? "" : "\n" + details))
    guard Terminal.canAsk else {
      throw Refusal.usage(
        "A period that is kept already would change, as shown above. Nothing was kept. "
          + "Confirm it with --yes.")
    }
    guard Terminal.confirms("A period that is kept already would change. Keep this?") else {
      throw Refusal.usage("Nothing was kept.")
    }
  }

  /// A plan that no paper names has a name all the same, and nobody should think the paper said it.
  private func sayAssumedNames(_ preview: ImportPreview, of papers: [ImportedPaper]) {
    guard options.plan == nil else { return }
    for paper in preview.papers where paper.planIsNew {
      let isNamed = papers.contains {
        $0.paper.document.name == paper.document.name
          && ($0.paper.plan != nil || !$0.paper.printedPlans.isEmpty)
      }
      guard !isNamed else { continue }
      Terminal.say(
        "\(paper.document.name) names no plan, so it was called “\(paper.plan.name)”. Import it with "
          + "--plan to give it its name.")
    }
  }

  private func report(_ outcome: ImportOutcome, papers: Int) {
    Output.write(ImportText.summary(of: outcome.preview) + "\n")
    let count = papers == 1 ? "1 paper" : "\(papers) papers"
    guard outcome.events > 0 else {
      return Terminal.say("\(count) read; the register held all of it already.")
    }
    Terminal.say(
      "\(count) kept in \(register.path), with \(outcome.events) events; the ledger stands at "
        + "\(outcome.head.position).")
    if !publish { Terminal.say("It is a draft until it is published.") }
    Terminal.say("See it with: waymark list, or waymark serve")
  }
}

/// Asks at a terminal for what neither papers nor options say.
enum ImportQuestions {
  /// Does something with the papers, again after each answer; an answer is put into the papers.
  static func asking<Result>(
    about given: [ImportedPaper], _ work: ([ImportedPaper]) throws -> Result
  ) throws -> Result {
    var papers = given
    // Each paper can lack a council, a plan and a period, and each answer mends one of them.
    for _ in 0..<(given.count * 3) {
      do {
        return try work(papers)
      } catch let missing as CouncilNotStated where Terminal.canAsk {
        guard let answer = Terminal.ask("Which council is \(missing.document) of?") else {
          throw missing
        }
        change(&papers, named: missing.document) { $0.council = answer }
      } catch let unclear as PlanNotClear where Terminal.canAsk {
        let answer = try NameChoice.pick(
          from: unclear.candidates,
          question: "Which plan of \(unclear.council) is \(unclear.document) of?",
          remedy: "Name it with --plan."
        ) { $0 }
        change(&papers, named: unclear.document) { $0.plan = answer }
      } catch let missing as PeriodNotStated where Terminal.canAsk {
        guard let answer = Terminal.ask("Which period does \(missing.document) speak of?") else {
          throw missing
        }
        let period = try PeriodName.period(answer)
        change(&papers, named: missing.document) { $0.period = period }
      }
    }
    return try work(papers)
  }

  private static func change(
    _ papers: inout [ImportedPaper], named name: String, _ change: (inout Paper) -> Void
  ) {
    for index in papers.indices where papers[index].paper.document.name == name {
      change(&papers[index].paper)
    }
  }
}

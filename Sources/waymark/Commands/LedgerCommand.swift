import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Proves, shows, mends, copies and redacts the ledger.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Proves, shows, copies and redacts the ledger that everything rests on.",
    subcommands: [
      LedgerVerify.self, LedgerHistory.self, LedgerRedact.self, LedgerRebuild.self,
      LedgerBackup.self, LedgerRestore.self,
    ])
}

/// Proves the ledger.
struct LedgerVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves that the ledger was not altered.",
    discussion: """
      With --head it is proved against a head that was printed in a paper, a site or a backup. \
      Without it the ledger is proved consistent with itself, and no more. A fault gives exit \
      code 65.
      """)

  @Option(help: "A head that was printed, as position:hash.")
  var head: String?

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let head = try head.map(LedgerHead.named)
    let verification = try register.open().ledger.verify(head: head)
    Output.write(VerificationText.text(of: verification))
    if !verification.isSound { throw ExitCode(Refusal.Code.data.rawValue) }
  }
}

/// Lists events.
struct LedgerHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Lists what the ledger holds, the latest first.")

  @Option(help: "Only this action, by its permanent id.")
  var action: String?

  @Option(help: "The most to list.")
  var limit = 50

  @Flag(help: "The oldest first.")
  var oldestFirst = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be 1 or more.") }
  }

  func run() throws {
    let store = try register.open()
    let plan = try options.planIfNamed(in: store.register(for: .desk))
    let page = try store.ledger.history(
      HistoryQuery(
        plan: plan?.slug, action: action, newestFirst: !oldestFirst, limit: limit))
    Output.write(page.events.map { EventText.line(of: $0) + "\n" }.joined())
    if page.events.count < page.total {
      Terminal.say("\(page.events.count) of \(page.total) events are shown; see --limit.")
    }
  }
}

/// Erases what must be erased.
struct LedgerRedact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract:
      "Erases an event's words, a paper, a person, or everything that holds certain words.",
    discussion: """
      The chain still holds afterwards: verify passes and lists what was erased, by whom and why. \
      Copies made before, backups among them, are not reached.

      A person's record is erased by name or id, and reads "removed" from then on wherever papers \
      named them as a lead. The papers themselves, and sentences in them, are not reached: those \
      are erased with --document and --words.
      """)

  @Option(help: "The event at this position.")
  var position: Int?

  @Option(help: "The archived paper with this SHA-256.")
  var document: String?

  @Option(help: "Everything that holds these words, such as a person's name.")
  var words: String?

  @Option(help: "The person of this name, or with this id.")
  var person: String?

  @Option(help: "Why it is erased; kept in the ledger for good.")
  var reason: String

  @Flag(help: "Confirm it.")
  var yes = false

  @OptionGroup var register: RegisterOptions

  func validate() throws {
    let named = [position != nil, document != nil, words != nil, person != nil].filter(\.self).count
    guard named == 1 else {
      throw ValidationError("Name one of --position, --document, --words and --person.")
    }
    guard !reason.trimmingCharacters(in: .whitespaces).isEmpty else {
      throw ValidationError("--reason has to say why.")
    }
  }

  func run() throws {
    let store = try register.open()
    let target: RedactionTarget =
      if let position {
        .position(Position(position))
      } else if let document {
        .document(document.lowercased())
      } else if let person {
        .person(try self.person(named: person, in: store))
      } else {
        .words(words ?? "")
      }
    try Confirmation.ask("What is erased is gone for good. Erase it?", confirmed: yes)
    let stamp = Stamp(actor: .commandLine, time: Date(), reason: reason)
    let outcome = try store.ledger.redact(target, stamp: stamp)
    let events = outcome.positions.count
    let documents = outcome.documents.count
    if person != nil {
      Output.write("Erased a person's record.\n")
    } else {
      Output.write(
        "Erased \(events) \(events == 1 ? "event" : "events") and \(documents) "
          + "\(documents == 1 ? "paper" : "papers").\n")
    }
    Terminal.say("The ledger stands at \(outcome.head). Backups made before still hold it.")
  }

  private func person(named words: String, in store: Store) throws -> PersonID {
    let found = try store.register(for: .desk).people(named: words).filter { $0.erased == nil }
    guard found.count < 2 else {
      let ids = found.map { "\($0.id) (\($0.council))" }.joined(separator: ", ")
      throw Refusal.usage("“\(words)” is the name of several people. Name one by id: \(ids).")
    }
    guard let person = found.first else {
      throw Refusal.usage("No record of a person has the name or id “\(words)”.")
    }
    return person.id
  }
}

/// Makes the register again from the ledger.
struct LedgerRebuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Makes the register again from the events in the ledger.")

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let events = try register.open().ledger.rebuild()
    Output.write("The register was made again from \(events) events.\n")
  }
}

/// Copies the ledger.
struct LedgerBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Writes a verified copy of the register, while it is in use.")

  @Argument(help: "The file to write.")
  var file: String

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let outcome = try register.open().ledger.backup(to: file)
    Output.write("\(outcome.path): \(outcome.verification.events) events, head \(outcome.head)\n")
    Terminal.say("Keep the head apart from the copy: verify --head proves the copy with it.")
  }
}

/// Puts a copy in the place of the register.
struct LedgerRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Puts a copy in the place of the register, once it is verified.",
    discussion: "The file that was there is kept beside it. Nobody may have it open meanwhile.")

  @Argument(help: "The copy.")
  var file: String

  @Option(help: "The head that the copy has to hold, as position:hash.")
  var head: String?

  @Flag(help: "Confirm it.")
  var yes = false

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let head = try head.map(LedgerHead.named)
    if FileManager.default.fileExists(atPath: register.path) {
      try Confirmation.ask("Put \(file) in the place of \(register.path)?", confirmed: yes)
    }
    let outcome = try Ledger.restore(from: file, to: register.path, head: head)
    Output.write("\(register.path) now stands at \(outcome.head).\n")
    if let aside = outcome.keptAside { Terminal.say("What was there before is kept as \(aside).") }
  }
}

extension LedgerHead {
  /// A head as somebody types it.
  static func named(_ text: String) throws -> LedgerHead {
    guard let head = LedgerHead(text) else {
      throw Refusal.usage(
        "“\(text)” is no head. A head is a position, a colon and 64 hexadecimal digits.")
    }
    return head
  }
}

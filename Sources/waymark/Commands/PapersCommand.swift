import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Lists the papers of a plan that are kept, keeps one as it is issued, and gives one back.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Lists a plan’s archived papers, keeps reports as they are issued, gives them back.",
    discussion: """
      Every paper that is read is archived under the SHA-256 of its bytes. A report that goes out is \
      kept the same way: as the very file that the committee gets, with what people wrote into it. \
      The plan’s page offers it to everybody once its period is published.
      """,
    subcommands: [PapersList.self, PapersIssue.self, PapersSave.self],
    defaultSubcommand: PapersList.self)
}

/// Lists the papers that were read and those that were issued.
struct PapersList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the papers that were read, and those that were issued.")

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let register = try register.desk()
    let plan = try options.onePlan(in: register)
    let read = try register.documents(of: plan.slug)
    let issued = try register.issuedPapers(of: plan.slug)
    Output.write(ArchivedPaperText.text(read: read, issued: issued))
    if issued.isEmpty {
      Terminal.say("No report was issued yet. Keep one with: waymark papers issue FILE --period P")
    }
  }
}

/// Keeps a report as it is issued.
struct PapersIssue: ParsableCommand {
  /// In bytes.
  static let largest = 50_000_000

  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Keeps a report of a period as it is issued, for good.",
    discussion: """
      Give the finished file, after people have written what only they can. It is kept byte for byte, \
      and the ledger records that it was. A report that is issued again, corrected, is kept beside \
      the first.
      """)

  @Argument(help: "The file, such as report.docx or report.pdf.")
  var file: String

  @Option(help: "The period that it is of.")
  var period: String

  @Option(help: "What the report is called; without it, the file’s name.")
  var title: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let store = try register.open()
    let desk = store.register(for: .desk)
    let plan = try options.onePlan(in: desk)
    let effective = try Timepoints.one(period, of: plan, in: desk)
    let name = URL(fileURLWithPath: file).lastPathComponent
    let bytes = try DocumentBytes.read(file, name: name, limit: Self.largest)
    guard !bytes.isEmpty else { throw Refusal.data("\(file) is empty.") }
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let said = PaperIssued(name: name, title: title ?? (stem.isEmpty ? name : stem))
    let (sha, head) = try store.issue(
      Data(bytes), as: said, of: plan.slug, effective,
      stamp: Stamp(actor: .commandLine, time: Date()))
    Output.write("\(plan.name), \(Timepoints.words(for: effective)): \(name) is kept as \(sha).\n")
    Terminal.say("The ledger stands at \(head).")
  }
}

/// Gives an archived paper back.
struct PapersSave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Gives an archived paper back, byte for byte.")

  @Argument(help: "Its SHA-256, or the first eight digits of it or more.")
  var sha256: String

  @Option(help: "The file to write to; without it, the paper’s own name, here.")
  var out: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    guard sha256.count >= 8 else { throw ValidationError("Give eight digits or more.") }
  }

  func run() throws {
    let register = try register.desk()
    let plan = try options.onePlan(in: register)
    let papers =
      try register.documents(of: plan.slug).map(\.document)
      + register.issuedPapers(of: plan.slug).map(\.document)
    let found = Set(papers.map(\.sha256).filter { $0.hasPrefix(sha256.lowercased()) })
    guard found.count == 1, let sha = found.first else {
      throw Refusal.usage(
        "\(found.isEmpty ? "No paper" : "Not one paper") of \(plan.name) has a SHA-256 that begins "
          + "with \(sha256). List them with: waymark papers list")
    }
    guard let (name, bytes) = try register.archivedFile(sha) else {
      throw Refusal.data("The bytes of that paper were erased.")
    }
    let path = try out ?? Self.free(name)
    try Output.write(Array(bytes), toFile: path)
    if path != "-" { Terminal.say("Wrote \(path).") }
  }

  /// The name without any folder, where no file stands under it yet: nothing is written over unasked.
  private static func free(_ name: String) throws -> String {
    let plain = URL(fileURLWithPath: name).lastPathComponent
    guard !FileManager.default.fileExists(atPath: plain) else {
      throw Refusal.usage("There is a file \(plain) here already. Name another with --out.")
    }
    return plain
  }
}

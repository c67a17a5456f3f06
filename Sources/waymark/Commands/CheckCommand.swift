import ArgumentParser
import Foundation
import PlanChecks
import PlanModel
import PlanReports
import PlanStore
import Yams

/// Finds what is wrong with papers, or with the plans of the register.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what a careful reader would find wrong.",
    discussion: """
      Give it papers, or none to check the newest papers of the plans in the register; each is \
      held against the same plan a period before, where that is among them or in the register.

      An error is a paper that contradicts itself or can't be acted on; a warning misleads a \
      reader; a note says what could be better. The exit code is 1 where something is found that \
      is as bad as --fail-on or worse. What a rule looks for, why, and how to put it right: \
      waymark rules NAME.

      A file of waivers accepts findings with a reason. It is YAML: a list called waivers, each \
      with rule, reason, and perhaps ref, document, by and until. Accepted findings are counted, \
      never hidden.

      With --criteria it prints another sheet: the published questions by which councils' plans are \
      judged, how far the plan meets each, and the rows that decide it. Nothing is then an error.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, html }
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case note, warning, error

    var severity: Finding.Severity {
      switch self {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    }
  }

  @Argument(help: "The papers; none checks the register.")
  var documents: [String] = []

  @Option(help: "The least that makes the exit code 1.")
  var failOn = Threshold.error

  @Option(help: "How to print what was found.")
  var format = Format.text

  @Option(help: "A file of waivers.")
  var waivers: String?

  @Flag(help: "Print how far each plan meets published criteria, instead of findings.")
  var criteria = false

  @Option(help: "With --criteria: the kind of council, so that only questions put to it are asked.")
  var councilKind: Criterion.CouncilKind?

  @Option(help: "A file to write to instead of the standard output.")
  var out: String?

  @OptionGroup var options: PaperOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    if criteria, format == .sarif {
      throw ValidationError("Criteria have no SARIF form. Use --format text, json or html.")
    }
    if criteria, waivers != nil {
      throw ValidationError(
        "Waivers accept findings; --criteria prints none. Leave one of them out.")
    }
    if councilKind != nil, !criteria {
      throw ValidationError("--council-kind goes with --criteria.")
    }
  }

  func run() async throws {
    let accepted = try self.waiverFile()
    let gathered = documents.isEmpty ? try inRegister() : try await inDocuments()
    guard let today = Today.date else {
      throw Refusal.data("The clock of this machine tells no date.")
    }
    var worst: Finding.Severity?
    if documents.isEmpty || gathered.refusals.count < documents.count {
      if criteria {
        let sheets = gathered.papers.entries.map {
          CriteriaSheet(Plan($0.paper), kind: councilKind)
        }
        try Output.write(Array(text(of: sheets, on: today).utf8), toFile: out)
      } else {
        let checked = gathered.checked(accepting: accepted, on: today)
        let count = gathered.papers.entries.reduce(0) { $0 + $1.paper.actions.count }
        try Output.write(
          Array(text(of: checked, lines: gathered.lines, amongActions: count).utf8), toFile: out)
        worst = checked.worst
      }
    }
    for refusal in gathered.refusals { Terminal.say("waymark: " + refusal.description) }
    if let refusal = gathered.refusals.first { throw ExitCode(refusal.code.rawValue) }
    if let worst, worst >= failOn.severity { throw ExitCode(1) }
  }

  private func inDocuments() async throws -> PapersUnderCheck {
    let (documents, refusals) = await (try PaperIntake(options: options)).read(documents)
    var papers: [Paper] = []
    var lines: [String: [String]] = [:]
    for document in documents {
      let (paper, remarks) = try options.applied(to: document.paper)
      for remark in remarks { Terminal.say(remark) }
      for sentence in ReadingAdvice.sentences(for: paper) { Terminal.say(sentence) }
      papers.append(paper)
      lines[paper.document.name] = SourceLines.of(document.bytes)
    }
    return PapersUnderCheck(papers: PaperSeries(papers), lines: lines, refusals: refusals)
  }

  private func inRegister() throws -> PapersUnderCheck {
    let register = try register.desk()
    var choice = PlanOptions()
    choice.plan = options.plan
    choice.council = options.council
    return try PapersUnderCheck(of: choice.plans(in: register), in: register)
  }

  private func waiverFile() throws -> [Waiver] {
    guard let waivers else { return [] }
    let bytes = try DocumentBytes.read(waivers, name: waivers, limit: 1 << 20)
    do {
      let yaml = String(decoding: bytes, as: UTF8.self)
      return try YAMLDecoder().decode(WaiverFile.self, from: yaml).waivers
    } catch {
      throw Refusal.data("\(waivers) is no file of waivers: \(error)")
    }
  }

  private func text(
    of findings: [CheckedFinding], lines: [String: [String]], amongActions actions: Int
  ) -> String {
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      return FindingText(isColoured: style.hasColour, width: style.width)
        .text(of: findings, lines: lines, amongActions: actions)
    case .json: return FindingJSON.text(of: findings)
    case .sarif: return FindingSARIF(version: WaymarkVersion.current).text(of: findings)
    case .html:
      return FindingHTML(title: "What was found", day: Today.date?.description)
        .text(of: findings, amongActions: actions)
    }
  }

  private func text(of sheets: [CriteriaSheet], on day: PartialDate) -> String {
    switch format {
    case .json: CriteriaJSON.text(of: sheets)
    case .html:
      CriteriaHTML(title: "How far the criteria are met", day: day.description).text(of: sheets)
    case .text, .sarif:
      CriteriaText(width: out == nil ? Terminal.style.width : 76).text(of: sheets)
    }
  }
}

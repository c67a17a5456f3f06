import ArgumentParser
import Foundation
import PlanModel
import PlanReports
import PlanStore

/// Writes a committee's paper from the register.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a committee’s paper from the register.",
    discussion: """
      “dashboard” is the report of a quarter: a cover report, its implications, overviews by each \
      theme, the summary in words, the tables of all actions, the direction of travel, and what \
      comes next. “annual” is the review of a year: counts, what became of the last edition’s \
      actions, targets and emissions, indicators, every action, acronyms. “exceptions” tells what is in difficulty, the worst first; “changes” what moved \
      since an earlier period; “appendix” gives the table of all actions in the council’s own \
      columns; “highlight” one theme for those who steer it; “briefing”, never published, the \
      questions that whoever presents must expect. Every number is counted from the rows; --explain lists each with the actions \
      behind it. Where only a person can write, the paper says “To write” and asks the question.

      A settings file (YAML) holds the council’s names, standing text and dates, and sentences of \
      its own; Examples/wolmershire-report-settings.yaml shows all of them.

      The paper is what may be published. What officers need besides, which is what is still to be \
      written, the checks before issue, dated promises and what the rules find, is printed with \
      --officers and is never part of the paper. When the paper goes out, “waymark papers issue” \
      keeps it as it was issued.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, csv, json, docx, xlsx, pdf
  }

  @Argument(help: "What to write.")
  var kind: ReportKind

  @Option(help: "The period; without it, the latest.")
  var period: String?

  @Option(help: "For changes: the earlier period; without it, the one before.")
  var since: String?

  @Option(help: "For highlight: the theme, by its name or a part of it.")
  var theme: String?

  @Option(help: "A file with the council’s names, texts and sentences.")
  var settings: String?

  @Option(help: "How to write it.")
  var format = Format.text

  @Option(
    help: """
      With --format docx: the council’s own Word document or template, whose styles, lists, header, \
      footer and page the paper takes; its text, macros and links are left behind.
      """)
  var template: String?

  @Flag(help: "Print the officers’ pages, which are no part of the paper, instead of it.")
  var officers = false

  @Flag(help: "List every figure of the paper with the rows behind it, instead of the paper.")
  var explain = false

  @Option(
    help: """
      A file to write to instead of the standard output; with --format csv, a folder for a file per \
      table, unless it ends in .csv.
      """)
  var out: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    if theme == nil, kind == .highlight {
      throw ValidationError("Name the theme with --theme.")
    }
    if theme != nil, kind != .highlight {
      throw ValidationError("--theme goes with highlight.")
    }
    if since != nil, kind != .changes {
      throw ValidationError("--since goes with changes.")
    }
    if template != nil, format != .docx {
      throw ValidationError("--template goes with --format docx.")
    }
    if officers, explain {
      throw ValidationError("--officers and --explain print different pages. Give one of them.")
    }
  }

  func run() throws {
    let settings = try settings.map { try ReportSettingsFile.read($0) } ?? ReportSettings()
    let register = try register.desk()
    let plan = try options.onePlan(in: register)
    let source = try ReportMaking.source(
      of: plan, at: reported(of: plan, in: register),
      since: try since.map { try period(named: $0, of: plan, in: register) },
      isReview: kind == .annual, settings: settings, in: register)
    for term in source.unusedScaleTerms {
      Terminal.say("The settings explain “\(term)”, which neither a row nor the key prints.")
    }
    let written = try self.written(from: source).markedWhereReissued(source)
    let pages =
      explain
      ? written.explained
      : officers || kind == .briefing ? written.forOfficers : written.forPublication
    try write(pages)
    guard !officers, !explain, kind != .briefing else { return }
    tell(of: written, findings: source.findings.count)
  }

  /// The period; where a plan has none yet, a table or a review can be made of its edition.
  private func reported(of plan: PlanListing, in register: Register) throws -> Effective {
    let takesEdition = kind == .appendix || kind == .annual
    guard let period else {
      if let latest = plan.latestPeriod { return Effective(latest) }
      let editions = try Timepoints.all(of: plan, in: register)
      if takesEdition, let edition = editions.last { return edition }
      throw Refusal.usage(
        "\(plan.name) has no period to report on: its papers say nothing of how actions go. "
          + "Its table can be had with: waymark report appendix")
    }
    if kind == .annual, let last = try Timepoints.last(ofYear: period, of: plan, in: register) {
      return last
    }
    if takesEdition { return try Timepoints.one(period, of: plan, in: register) }
    return Effective(try self.period(named: period, of: plan, in: register))
  }

  private func period(
    named name: String, of plan: PlanListing, in register: Register
  ) throws -> Period {
    let found = try Timepoints.one(name, of: plan, in: register)
    guard let period = found.period else {
      throw Refusal.usage("\(Timepoints.words(for: found)) is no period. Name one with --period.")
    }
    return period
  }

  private func written(from source: ReportSource) throws -> WrittenReport {
    switch kind {
    case .dashboard: return DashboardReport.written(from: source)
    case .annual: return AnnualReport.written(from: source)
    case .exceptions: return ExceptionReport.written(from: source)
    case .appendix: return AppendixReport.written(from: source)
    case .briefing: return BriefingReport.written(from: source)
    case .changes:
      guard let written = ChangeReport.written(from: source) else {
        throw Refusal.usage(
          "The register holds no period before \(source.now.period.label) to compare with.")
      }
      return written
    case .highlight:
      guard let written = HighlightReport.written(from: source, theme: theme ?? "") else {
        let found = HighlightReport.themes(of: source, like: theme ?? "")
        let names = found.isEmpty ? HighlightReport.themes(of: source) : found
        throw Refusal.usage(
          (found.isEmpty
            ? "No theme with actions fits “\(theme ?? "")”. There are:\n"
            : "Several themes fit “\(theme ?? "")”. Name one of them whole:\n")
            + names.map { "  \($0)" }.joined(separator: "\n"))
      }
      return written
    }
  }

  private func write(_ report: WrittenReport) throws {
    switch format {
    case .text:
      let style = out == nil ? Terminal.style : .plain
      try Output.write(
        Array(ReportPlainText.text(of: report, style: style).utf8), toFile: out)
    case .markdown: try Output.write(Array(ReportMarkdown.text(of: report).utf8), toFile: out)
    case .html: try Output.write(Array(ReportHTML.text(of: report).utf8), toFile: out)
    case .json: try Output.write(ReportJSON.bytes(of: report), toFile: out)
    case .docx:
      try OfficeFile.write(out) { try WordDocument.bytes(of: report, template: try wordTemplate()) }
    case .xlsx: try OfficeFile.write(out) { try ExcelReport.bytes(of: report) }
    case .pdf:
      try OfficeFile.write(out) {
        try PDFPrinter().bytes(of: report)
      }
    case .csv:
      guard let out, out != "-", !out.hasSuffix(".csv") else {
        return try Output.write(ReportCSV.bytes(of: report), toFile: out)
      }
      try Output.makeFolder(out)
      let files = ReportCSV.files(of: report)
      for file in files { try Output.save(file.bytes, at: out + "/" + file.name) }
      Terminal.say("Wrote \(files.count) tables to \(out).")
    }
  }

  private func wordTemplate() throws -> WordTemplate? {
    guard let template else { return nil }
    let bytes = try DocumentBytes.read(template, name: template, limit: OfficeFile.largestTemplate)
    return try WordTemplate(bytes)
  }

  /// What an officer should know before the paper leaves the house.
  private func tell(of report: WrittenReport, findings: Int) {
    let open = report.openQuestions.count
    guard open > 0 || findings > 0 else { return }
    let parts = [
      open == 0 ? nil : "\(open) \(open == 1 ? "place" : "places") to write",
      findings == 0 ? nil : "\(findings) \(findings == 1 ? "finding" : "findings")",
    ].compactMap { $0 }
    Terminal.say(
      "Before it is issued: \(parts.joined(separator: " and ")). List them with --officers.")
  }
}

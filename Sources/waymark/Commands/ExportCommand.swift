import ArgumentParser
import PlanChecks
import PlanModel
import PlanReports
import PlanStore

/// Takes everything out of the register again.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes out what the register holds.",
    discussion: """
      “actions” gives each action as it stands now, with its permanent id. “updates” gives what \
      was said of each action in each period. “findings” gives what the checks say of each plan’s \
      newest paper. “all” gives actions and updates: in one JSON object, or as two CSV files in the \
      folder that --out names.

      The CSV can be edited in a spreadsheet and imported again. Cells that a spreadsheet would \
      take for a formula, or save as another number or date, have an apostrophe before them, which \
      is taken back on the way in. Rows of periods before the plan’s latest are left as they are.
      """)

  enum What: String, ExpressibleByArgument, CaseIterable { case actions, updates, findings, all }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  @Argument(help: "What to write out.")
  var what: What

  @Option(help: "How to write it.")
  var format = Format.csv

  @Option(help: "A file to write to instead of the standard output; for all in CSV, a folder.")
  var out: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var register: RegisterOptions

  func validate() throws {
    if what == .all, format == .csv, out == nil {
      throw ValidationError(
        "All in CSV is two files. Name a folder for them with --out, or use --format json.")
    }
  }

  func run() throws {
    let register = try register.desk()
    let listings = try options.plans(in: register)
    let plans = listings?.map(\.slug)
    switch (what, format) {
    case (.actions, .csv):
      try Output.write(
        ActionCSV.bytes(
          ofRegister: actions(of: plans, in: register), isForEditing: true), toFile: out)
    case (.actions, .json):
      try Output.write(ReadingJSON.bytes(ofRegister: actions(of: plans, in: register)), toFile: out)
    case (.updates, .csv):
      try Output.write(UpdateExport.csv(of: updates(of: plans, in: register)), toFile: out)
    case (.updates, .json):
      try Output.write(UpdateExport.json(of: updates(of: plans, in: register)), toFile: out)
    case (.findings, .csv):
      try Output.write(FindingExport.csv(of: findings(of: listings, in: register)), toFile: out)
    case (.findings, .json):
      try Output.write(FindingExport.json(of: findings(of: listings, in: register)), toFile: out)
    case (.all, .json):
      let bytes = WholeExport.json(
        actions: try actions(of: plans, in: register),
        updates: try updates(of: plans, in: register))
      try Output.write(bytes, toFile: out)
    case (.all, .csv): try writeFolder(of: plans, in: register)
    }
  }

  private func writeFolder(of plans: [String]?, in register: Register) throws {
    guard let out else { return }
    try Output.makeFolder(out)
    try Output.save(
      ActionCSV.bytes(
        ofRegister: actions(of: plans, in: register), isForEditing: true), at: out + "/actions.csv")
    try Output.save(
      UpdateExport.csv(of: updates(of: plans, in: register)), at: out + "/updates.csv")
    Terminal.say("Wrote \(out)/actions.csv and \(out)/updates.csv.")
  }

  private func findings(
    of plans: [PlanListing]?, in register: Register
  ) throws -> [CheckedFinding] {
    guard let today = Today.date else {
      throw Refusal.data("The clock of this machine tells no date.")
    }
    return try PapersUnderCheck(of: plans, in: register).checked(accepting: [], on: today)
  }

  private func actions(
    of plans: [String]?, in register: Register
  ) throws -> [(place: RegisterPlace, action: Action)] {
    var actions: [(place: RegisterPlace, action: Action)] = []
    for plan in plans.everyOrAll {
      try register.exportActions(of: plan) { exported in
        actions.append((RegisterPlace(exported), exported.action))
      }
    }
    return actions
  }

  private func updates(of plans: [String]?, in register: Register) throws -> [UpdateRow] {
    var rows: [UpdateRow] = []
    for plan in plans.everyOrAll {
      try register.exportUpdates(of: plan) { rows.append(UpdateRow($0)) }
    }
    return rows
  }
}

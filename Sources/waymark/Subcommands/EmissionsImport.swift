import ArgumentParser
import Foundation
import PlanDocuments
import PlanModel
import PlanReading
import PlanStore

/// Reads inventories of emissions from tables.
struct EmissionsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads what was emitted from a table, by its headings.",
    discussion: """
      Years may stand down or across, scopes, sectors and categories likewise, or each figure in a \
      row of its own; the unit stands in a heading, a cell or above the table. The official \
      statistics of local authorities are read as they are published: what is in them of the \
      register's councils is kept, found by any code or name.
      """)

  @Argument(help: "The tables, as CSV, tab-separated or Markdown text; - for the standard input.")
  var documents: [String]

  @Option(help: "Whose emissions: own-estate or area; without it, what the table shows.")
  var `of`: BoundaryArgument?

  @Option(help: "The unit of figures that name none, such as tCO2e.")
  var unit: String?

  @Option(help: "The year of a table that names none.")
  var year: ReportingYear?

  @Option(help: "Who published it, and under which name; without it, the table's title.")
  var publication: String?

  @Option(help: "Why these figures take the place of those recorded before.")
  var restates: String?

  @Flag(help: "Show what would be recorded; keep nothing.")
  var dryRun = false

  @Flag(help: "Let everybody see it at once; without this only officers do.")
  var publish = false

  @OptionGroup var options: CouncilOptions
  @OptionGroup var register: RegisterOptions

  func run() throws {
    let reading = try read()
    let store = try register.open()
    let desk = store.register(for: .desk)
    let namesCouncils = reading.entries.contains {
      $0.councilCode != nil || $0.councilName != nil
    }
    let only = options.council != nil || !namesCouncils ? try options.one(in: desk) : nil
    let found = InventoryCouncils(
      reading.entries, among: try desk.councils(), only: only,
      by: namesCouncils ? CouncilData.directory() : nil)
    guard !found.inventories.isEmpty else {
      throw Refusal.data(
        "No council of the register is in \(documents.joined(separator: ", ")): it holds figures "
          + "of \(Self.list(found.unknown)).")
    }
    let said = found.inventories.map { council, inventories in
      MeasuresRecorded(
        council: council.slug, measures: PlanMeasures(inventories: inventories.map(completed)))
    }
    if !dryRun { try store.record(said, publish: publish, stamp: MeasureWords.stamp) }
    for (council, inventories) in found.inventories {
      let words = MeasureWords.summary(of: PlanMeasures(inventories: inventories))
      Output.write("\(council.name): \(words)\(dryRun ? " would be kept" : " kept").\n")
    }
    if !found.unknown.isEmpty {
      Terminal.say(
        "Passed over, for they are not in the register: \(Self.list(found.unknown)).")
    }
    Terminal.say("See it with: waymark emissions show")
  }

  private func read() throws -> InventoryReading {
    guard unit == nil || unit.flatMap({ EmissionsUnit($0) }) != nil else {
      throw Refusal.usage("“\(unit ?? "")” is no unit of emissions. Write it like tCO2e or kt CO2.")
    }
    let reader = InventoryReader(
      boundary: self.of?.boundary, unit: unit.flatMap { EmissionsUnit($0) }, year: year)
    let intake = DocumentReader()
    var all = InventoryReading()
    for path in documents {
      let name = path == "-" ? "standard input" : URL(fileURLWithPath: path).lastPathComponent
      let bytes = try DocumentBytes.read(path, name: name, limit: intake.sizeLimit)
      let reading = reader.read(try intake.read(bytes, named: name))
      guard !reading.entries.isEmpty else {
        let why = reading.findings.first.map { " " + $0.message } ?? ""
        throw Refusal.data(
          "No inventory was found in \(name): it needs years, and sectors, scopes or a total with "
            + "a unit.\(why)")
      }
      all.entries += reading.entries
      report(reading, of: name)
    }
    return all
  }

  /// Nothing is lost: what was not understood is told.
  private func report(_ reading: InventoryReading, of name: String) {
    for finding in reading.findings {
      let line = finding.line.map { ":\($0)" } ?? ""
      Terminal.say("\(name)\(line): \(finding.message)")
    }
    guard !reading.leftovers.isEmpty else { return }
    let shown = reading.leftovers.prefix(5).map { left in
      "“\(left.text.prefix(60))”" + (left.source.line.map { " (line \($0))" } ?? "")
    }
    let more = reading.leftovers.count - shown.count
    Terminal.say(
      "\(name): not taken as figures: \(shown.joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : ""))
  }

  private func completed(_ inventory: Inventory) -> Inventory {
    var inventory = inventory
    if let publication { inventory.publication = publication }
    if let restates { inventory.restatement = Inventory.Restatement(reason: restates) }
    return inventory
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}

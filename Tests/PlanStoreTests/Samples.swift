import Foundation
import GRDB
import PlanModel

@testable import PlanStore

extension ImportedPaper {
  /// A paper of invented Fernshire; its bytes are made of all it says.
  static func sample(
    _ name: String, council: String? = "Fernshire County Council",
    plan: String? = "Climate Action Plan", edition: String? = nil, period: String? = nil,
    actions: [Action]
  ) -> ImportedPaper {
    let bytes = Data(
      "\(name) \(council ?? "") \(plan ?? "") \(edition ?? "") \(period ?? "") \(actions)".utf8)
    let sha = Hex.sha256(of: bytes)
    var paper = Paper(document: DocumentName(name: name, sha256: sha, format: "text"))
    paper.council = council
    paper.plan = plan
    paper.edition = edition
    paper.period = period.flatMap { Period($0) }
    paper.actions = actions
    paper.legend = Legend(terms: [
      LegendTerm(kind: .stage, term: "Delivery", canonical: "delivery"),
      LegendTerm(kind: .stage, term: "Complete", canonical: "complete"),
      LegendTerm(kind: .rating, term: "Green", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Red", canonical: "offTrack"),
    ])
    return ImportedPaper(paper: paper, bytes: bytes)
  }
}

extension Action {
  /// An action as a row of a table, at the line that its ref's digits give.
  static func sample(
    _ ref: String?, _ text: String, stage: String? = nil, rating: String? = nil,
    update: String? = nil, section: String? = "Travel", end: String? = nil, leads: [String] = []
  ) -> Action {
    let line = ref.flatMap { Int($0.filter(\.isNumber)) } ?? 1
    var action = Action(
      key: ref ?? "line:\(line)", ref: ref, refAsPrinted: ref, text: text,
      source: Source(line: line))
    action.section = section
    action.stage = StageReading(
      printed: stage, term: stage,
      canonical: stage.flatMap { CommonScale.stage(of: $0) })
    action.rating = RatingReading(
      printed: rating, term: rating,
      canonical: rating.flatMap { CommonScale.rating(of: $0) })
    action.update = update
    action.leads = leads
    if let end { action.timescale = Timescale(printed: end) }
    action.sources = ["text": Source(line: line, cell: "2")]
    if update != nil { action.sources["update"] = Source(line: line, cell: "3") }
    return action
  }
}

extension Stamp {
  static let officer = Stamp(
    actor: ActorID("officer-1"), time: Date(timeIntervalSince1970: 1_700_000_000))

  func because(_ reason: String) -> Stamp {
    Stamp(actor: actor, time: time, reason: reason)
  }
}

/// Three papers of one plan: December 2022, June 2023 and December 2023.
enum Fernshire {
  static let buses = "Run electric buses on the Larkfield and Stow routes"
  static let trees = "Plant two thousand trees beside county roads"
  static let homes = "Insulate the council's own homes in Ashby Vale"
  static let depot = "Fit solar panels on the highways depot roof"

  static let december22 = ImportedPaper.sample(
    "dec-2022.txt", period: "December 2022",
    actions: [
      .sample("T1", buses, stage: "Delivery", rating: "Green", update: "Two buses are running."),
      .sample("T2", trees, stage: "Delivery", rating: "Green", end: "March 2024"),
      .sample("H1", homes, stage: "Delivery", rating: "Green", section: "Homes"),
    ])
  static let june23 = ImportedPaper.sample(
    "jun-2023.txt", period: "June 2023",
    actions: [
      .sample("T1", buses, stage: "Delivery", rating: "Green", update: "Five buses are running."),
      .sample("T2", trees, stage: "Delivery", rating: "Red", end: "March 2025"),
      .sample("H1", homes, stage: "Delivery", rating: "Green", section: "Homes"),
    ])
  static let december23 = ImportedPaper.sample(
    "dec-2023.txt", period: "December 2023",
    actions: [
      .sample(
        "T1", buses + " by 2025", stage: "Complete", rating: "Green",
        update: "All nine buses are running."),
      .sample("T2", trees, stage: "Delivery", rating: "Red", end: "March 2025"),
      .sample("E1", depot, stage: "Delivery", rating: "Green", section: "Energy"),
    ])

  static let plan = "fernshire-climate-action-plan"

  static func effective(_ label: String) -> Effective {
    guard let period = Period(label) else { return Effective(edition: label) }
    return Effective(period)
  }

  static func store(
    _ papers: [ImportedPaper] = [december22, june23, december23]
  ) throws -> Store {
    let store = try Store.inMemory()
    for paper in papers { try store.importPapers([paper], stamp: .officer) }
    return store
  }
}

/// Everything in the register's tables, as lines of text.
func dump(_ store: Store, without columns: Set<String> = []) throws -> [String] {
  try store.database.read { db in
    var lines: [String] = []
    for table in RegisterTables.names where table != "search" {
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table)")
      for row in rows {
        let cells = row.columnNames.filter { !columns.contains($0) }.map { name in
          "\(name)=\(row[name] as DatabaseValue)"
        }
        lines.append("\(table): \(cells.joined(separator: " "))")
      }
    }
    return lines.sorted()
  }
}

import PlanModel

/// Inventories while a table is read: one for each council and year.
struct InventoryDraft {
  struct Key: Hashable {
    var code: String?
    var name: String?
    var year: ReportingYear
  }

  var boundary: EmissionsBoundary?
  var publication: String?
  var electricity: ElectricityBasis?
  private var entries: [InventoryReading.Entry] = []
  private var places: [Key: Int] = [:]
  private var gases: [Set<Gases>] = []

  init(boundary: EmissionsBoundary?, publication: String?, electricity: ElectricityBasis?) {
    self.boundary = boundary
    self.publication = publication
    self.electricity = electricity
  }

  /// The place of the inventory of a council and year, which is made where there is none.
  mutating func place(of key: Key, from source: Source) -> Int {
    if let place = places[key] { return place }
    places[key] = entries.count
    entries.append(
      InventoryReading.Entry(
        councilCode: key.code, councilName: key.name,
        inventory: Inventory(
          boundary: boundary ?? .ownEstate, year: key.year, electricity: electricity,
          publication: publication, source: source)))
    gases.append([])
    return entries.count - 1
  }

  mutating func add(_ line: Inventory.Line, of gas: Gases?, at place: Int) {
    entries[place].inventory.lines.append(line)
    if let gas { gases[place].insert(gas) }
  }

  mutating func add(_ total: Inventory.StatedTotal, of gas: Gases?, at place: Int) {
    entries[place].inventory.stated.append(total)
    if let gas { gases[place].insert(gas) }
  }

  mutating func add(_ figure: Inventory.ContextFigure, at place: Int) {
    entries[place].inventory.context.append(figure)
  }

  /// Hands the inventories over, with a guess where the document does not say whose they are.
  mutating func finish(into reading: inout InventoryReading, line: Int) {
    let councils = Set(entries.map { $0.councilCode ?? $0.councilName }).count
    let hasScopes = entries.contains { !$0.inventory.scopes.isEmpty }
    let guess: EmissionsBoundary = hasScopes && councils <= 1 ? .ownEstate : .area
    if boundary == nil, !entries.isEmpty {
      reading.findings.append(
        Finding(
          rule: "reading-boundary-guessed", severity: .note,
          message: guess == .ownEstate
            ? "the figures are by scope, so they were taken for the council's own emissions"
            : "the figures are by sector or of several councils, so they were taken for the area's",
          line: line))
    }
    for place in entries.indices {
      if boundary == nil { entries[place].inventory.boundary = guess }
      // Gases weighted by their warming are counted in the same unit as all of them together.
      entries[place].inventory.gases = gases[place].count == 1 ? gases[place].first : nil
      if gases[place].count > 1 {
        reading.findings.append(
          Finding(
            rule: "reading-gases-mixed", severity: .warning,
            message:
              "the figures for \(entries[place].inventory.year) are in "
              + gases[place].map(\.printed).sorted().joined(separator: " and ")
              + ", which can't be added up",
            line: entries[place].inventory.source?.line))
      }
    }
    reading.entries += entries
  }
}

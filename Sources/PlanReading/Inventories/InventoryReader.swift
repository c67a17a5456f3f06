public import PlanDocuments
public import PlanModel

/// Reads inventories of emissions from the tables of a document, by their headings.
///
/// Three layouts: years down and sectors or scopes across; scopes or categories down and years
/// across; and a row for each figure (year, scope, category, value, unit). The unit stands in the
/// cell, in a column of its own, in the heading or in a line above the table, and is looked for in
/// that order; without one no figure is taken. Blank is not nought.
public struct InventoryReader: Sendable {
  /// Whose emissions they are; nil for what the document shows.
  public var boundary: EmissionsBoundary?
  /// The unit of figures for which the document names none.
  public var unit: EmissionsUnit?
  /// The year of a table that names none.
  public var year: ReportingYear?

  public init(
    boundary: EmissionsBoundary? = nil, unit: EmissionsUnit? = nil, year: ReportingYear? = nil
  ) {
    self.boundary = boundary
    self.unit = unit
    self.year = year
  }

  /// Reads all tables of a document; it can't fail, for what is not understood is left over.
  public func read(_ document: Document) -> InventoryReading {
    var reading = InventoryReading()
    var above: [TextBlock] = []
    for block in document.blocks {
      switch block {
      case .table(let table):
        var page = InventoryTable(table, above: above, options: self)
        page.read(into: &reading)
        above = []
      case .heading(let text, _), .paragraph(let text), .item(let text, _), .mark(let text):
        above.append(text)
        reading.leftovers.append(
          InventoryReading.Leftover(
            text: text.text, heading: nil,
            source: Source(line: text.line, endLine: text.endLine, page: text.page)))
      }
    }
    for index in reading.findings.indices { reading.findings[index].document = document.name }
    for index in reading.entries.indices {
      reading.entries[index].inventory.publication =
        reading.entries[index].inventory.publication ?? document.name
    }
    return reading
  }
}

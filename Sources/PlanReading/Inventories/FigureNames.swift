import PlanDocuments
import PlanModel

/// What a row of figures is of.
struct FigureNames {
  var scope: EmissionsScope?
  var sector: String?
  var category: String?
  var electricity: ElectricityBasis?
  var isTotal = false
}

/// The columns that say what a row of figures is of.
struct NameColumns {
  var scope: Int?
  var sector: Int?
  var category: Int?
  var gas: Int?
  var unit: Int?

  /// Where no heading names them, the first column does, whatever its heading.
  init(_ headings: [InventoryHeading]) {
    func first(_ role: InventoryHeading.Role) -> Int? {
      headings.firstIndex { $0.role == role }
    }
    scope = first(.scope)
    sector = first(.sector)
    category = first(.category)
    gas = first(.gas)
    unit = first(.unit)
    if scope == nil, sector == nil, category == nil {
      category = headings.firstIndex { $0.role == .unknown }
    }
  }

  var all: [Int] { [scope, sector, category, gas, unit].compactMap { $0 } }
}

/// Names that hold for the rows below them: a scope printed once, a row that is only a heading.
struct RunningNames {
  let columns: NameColumns
  private var scope: EmissionsScope?
  private var sector: String?

  init(columns: NameColumns) { self.columns = columns }

  /// What the figures of a row are of; nil for a row without figures, which may be a heading, and for
  /// one without a name.
  mutating func next(in row: Row, of table: InventoryTable, hasFigures: Bool) -> FigureNames? {
    let printedScope = table.text(columns.scope, in: row)
    let printedSector = table.text(columns.sector, in: row)
    let category = table.text(columns.category, in: row)
    var names = FigureNames()
    var label = InventoryLabel(category ?? "")
    if let printedScope {
      let ofScope = InventoryLabel(printedScope)
      if ofScope.isTotal || InventoryLabel.scope(cell: printedScope) != nil {
        names.scope = InventoryLabel.scope(cell: printedScope)
        names.isTotal = ofScope.isTotal
        names.electricity = ofScope.electricity
        if !ofScope.isTotal { scope = names.scope }
      } else {
        // Another word in the column of scopes ("Outside of scopes") is a name like a sector's.
        names.sector = printedScope
        scope = nil
      }
    } else if label.scope == nil, !label.isGrandTotal {
      names.scope = scope
    }
    if let printedSector {
      let ofSector = InventoryLabel(printedSector)
      names.isTotal = names.isTotal || ofSector.isTotal
      names.sector = ofSector.isTotal ? ofSector.name : printedSector
      sector = ofSector.isTotal ? nil : printedSector
    } else if columns.sector != nil, names.sector == nil, !label.isGrandTotal, category != nil {
      names.sector = sector
    }
    guard hasFigures else {
      if let found = label.scope, !label.isTotal, label.name == nil { scope = found }
      return nil
    }
    if let gas = table.text(columns.gas, in: row), let name = label.name {
      label.name = "\(name) (\(gas))"
    }
    names.scope = label.scope ?? names.scope
    names.electricity = label.electricity ?? names.electricity
    if label.isTotal {
      names.isTotal = true
      if let name = label.name { names.sector = name }
    } else {
      names.category = label.name
    }
    // A scope alone, with figures and nothing below it, is its total: "Scope 1 | 900 | 850".
    if names.category == nil, names.scope != nil, category != nil, !names.isTotal {
      names.isTotal = true
    }
    if names.isTotal, names.category == nil, label.scope != nil, !label.isTotal {
      scope = label.scope
    }
    let isNamed =
      names.isTotal || names.scope != nil || names.sector != nil || names.category != nil
    return isNamed ? names : nil
  }
}

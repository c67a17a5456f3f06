import PlanDocuments
import PlanModel

extension InventoryTable {
  /// Years down, with sectors or scopes across: "Year | Industry Gas:kt CO2 | Industry Total:kt CO2".
  mutating func readWide(into draft: inout InventoryDraft, _ reading: inout InventoryReading) {
    let figures = headings.indices.filter {
      [.named, .value].contains(headings[$0].role)
        || headings[$0].role == .unknown && holdsAmounts($0)
    }
    let labels = Dictionary(
      uniqueKeysWithValues: figures.map { ($0, InventoryLabel(headings[$0].name)) })
    let groups = SectorGroups(
      columns: figures.compactMap { column in labels[column].map { (column, $0) } },
      rows: sample(of: figures))
    let plans = figures.map { column in
      WideColumn(
        column, heading: headings[column], label: labels[column] ?? InventoryLabel(""),
        sector: groups.sectors[column])
    }
    let context = headings.indices.filter { column in
      !figures.contains(column)
        && ![.year, .councilCode, .councilName].contains(headings[column].role)
    }
    let (yearColumn, code, name) = (
      columns(.year).first, columns(.councilCode).first, columns(.councilName).first
    )
    for row in table.rows[first...] where row.kind == .cells {
      guard let year = text(yearColumn, in: row).flatMap({ ReportingYear($0) }) else {
        for column in row.cells.indices { leave(column, in: row, &reading) }
        continue
      }
      let place = draft.place(
        of: InventoryDraft.Key(code: text(code, in: row), name: text(name, in: row), year: year),
        from: Source(line: row.line, endLine: row.endLine, page: row.page, sheet: table.sheet))
      for plan in plans {
        guard let (amount, unit) = amount(plan.column, in: row, unit: nil, &reading) else {
          continue
        }
        let source = self.place(plan.column, in: row)
        if plan.isTotal {
          draft.add(
            Inventory.StatedTotal(
              scope: plan.scope, sector: plan.sector, amount: amount, source: source),
            of: unit.gases, at: place)
        } else {
          draft.add(
            Inventory.Line(
              scope: plan.scope, sector: plan.sector, category: plan.category,
              electricity: plan.electricity, amount: amount, source: source),
            of: unit.gases, at: place)
        }
      }
      for column in context {
        guard let text = text(column, in: row) else { continue }
        draft.add(
          Inventory.ContextFigure(
            heading: headings[column].printed, printed: text, source: self.place(column, in: row)),
          at: place)
      }
      for column in row.cells.indices.dropFirst(headings.count) {
        leave(column, in: row, &reading)
      }
    }
  }

  /// Whether a column whose heading has no unit holds numbers, where the whole table has a unit.
  private func holdsAmounts(_ column: Int) -> Bool {
    guard !headings[column].printed.isEmpty else { return false }
    let isScope = InventoryLabel(headings[column].name).scope != nil
    guard isScope || caption.unit != nil || options.unit != nil else {
      return false
    }
    let cells = table.rows[first...].prefix(50).compactMap { text(column, in: $0) }
    let numbers = cells.count { Emissions($0, .tonnes) != nil || PrintedEmissions($0) != nil }
    return numbers > 0 && numbers * 2 >= cells.count
  }

  /// Amounts of the first rows, by column.
  private func sample(of figures: [Int]) -> [[Int: Emissions]] {
    table.rows[first...].prefix(40).map { row in
      var amounts: [Int: Emissions] = [:]
      for column in figures where row.cells.indices.contains(column) {
        let unit = headings[column].unit ?? caption.unit ?? options.unit
        if case .amount(let amount, _) = InventoryCell(row.cells[column].text, unit: unit) {
          amounts[column] = amount
        }
      }
      return amounts
    }
  }
}

/// What the figures of one column are of.
private struct WideColumn {
  var column: Int
  var isTotal: Bool
  var scope: EmissionsScope?
  var sector: String?
  var category: String?
  var electricity: ElectricityBasis?

  init(_ column: Int, heading: InventoryHeading, label: InventoryLabel, sector: String?) {
    self.column = column
    scope = label.scope
    electricity = label.electricity
    // "Emissions (tCO2e)" alone is the total of its year.
    isTotal = label.isTotal || heading.role == .value
    if isTotal {
      self.sector = heading.role == .value ? nil : label.name
    } else if let sector {
      self.sector = sector
      category = label.name.map { Self.shortened($0, by: sector) }
    } else if label.scope != nil {
      category = label.name
    } else {
      self.sector = label.name
    }
  }

  /// "Industry Gas" of the sector Industry is "Gas".
  private static func shortened(_ name: String, by sector: String) -> String {
    guard name.count > sector.count + 1, name.lowercased().hasPrefix(sector.lowercased() + " ")
    else {
      return name
    }
    return String(name.dropFirst(sector.count + 1))
  }
}

import PlanDocuments
import PlanModel

extension InventoryTable {
  /// Scopes, sectors or categories down, with years across: "Scope | Source | 2019-20 | 2020-21".
  mutating func readAcross(into draft: inout InventoryDraft, _ reading: inout InventoryReading) {
    let years = headings.indices.compactMap { column -> (Int, ReportingYear)? in
      if case .figures(let year) = headings[column].role { (column, year) } else { nil }
    }
    let named = NameColumns(headings)
    var names = RunningNames(columns: named)
    let known = named.all + years.map(\.0) + columns(.councilCode) + columns(.councilName)
    let unknown = headings.indices.filter { !known.contains($0) }
    var above: [Int: String] = [:]
    for row in table.rows[first...] where row.kind == .cells {
      leaveUnknown(unknown, in: row, after: &above, &reading)
      for column in row.cells.indices.dropFirst(headings.count) { leave(column, in: row, &reading) }
      let hasFigures = years.contains { text($0.0, in: row) != nil }
      guard let names = names.next(in: row, of: self, hasFigures: hasFigures) else {
        for (column, _) in years { leave(column, in: row, &reading) }
        continue
      }
      let unit = text(named.unit, in: row).flatMap { EmissionsUnit($0) }
      if named.unit != nil, unit == nil, text(named.unit, in: row) != nil {
        for column in years.map(\.0) + [named.unit].compactMap({ $0 }) {
          leave(column, in: row, &reading)
        }
        continue
      }
      for (column, year) in years {
        guard let (amount, unit) = amount(column, in: row, unit: unit, &reading) else { continue }
        let key = InventoryDraft.Key(
          code: text(columns(.councilCode).first, in: row),
          name: text(columns(.councilName).first, in: row), year: year)
        let source = self.place(column, in: row)
        let place = draft.place(of: key, from: source)
        draft.add(names, amount, unit: unit, source: source, at: place)
      }
    }
  }

  /// A row for each figure: "Year | Scope | Category | Value | Unit".
  mutating func readLong(into draft: inout InventoryDraft, _ reading: inout InventoryReading) {
    guard let value = columns(.value).first else { return }
    let named = NameColumns(headings)
    var names = RunningNames(columns: named)
    let yearColumn = columns(.year).first
    let known =
      named.all + [value] + columns(.councilCode) + columns(.councilName)
      + [yearColumn].compactMap { $0 }
    let unknown = headings.indices.filter { !known.contains($0) }
    var above: [Int: String] = [:]
    for row in table.rows[first...] where row.kind == .cells {
      leaveUnknown(unknown, in: row, after: &above, &reading)
      for column in row.cells.indices.dropFirst(headings.count) { leave(column, in: row, &reading) }
      let printedYear = text(yearColumn, in: row)
      let year =
        yearColumn == nil ? caption.year ?? options.year : printedYear.flatMap { ReportingYear($0) }
      let hasFigure = text(value, in: row) != nil
      guard let names = names.next(in: row, of: self, hasFigures: hasFigure), let year else {
        if hasFigure { for column in known { leave(column, in: row, &reading) } }
        if hasFigure, year == nil {
          tell("reading-year-missing", "stands in a row without a year", value, row, &reading)
        }
        continue
      }
      let printedUnit = text(named.unit, in: row)
      let unit = printedUnit.flatMap { EmissionsUnit($0) }
      if printedUnit != nil, unit == nil {
        // Kilowatt hours, miles: a figure of something else.
        leave(value, in: row, &reading)
        if let column = named.unit { leave(column, in: row, &reading) }
        continue
      }
      guard let (amount, printed) = amount(value, in: row, unit: unit, &reading) else { continue }
      let key = InventoryDraft.Key(
        code: text(columns(.councilCode).first, in: row),
        name: text(columns(.councilName).first, in: row), year: year)
      let source = self.place(value, in: row)
      let place = draft.place(of: key, from: source)
      draft.add(names, amount, unit: printed, source: source, at: place)
    }
  }
}

extension InventoryDraft {
  /// A figure under its names: a line, or a stated total.
  fileprivate mutating func add(
    _ names: FigureNames, _ amount: Emissions, unit: EmissionsUnit, source: Source, at place: Int
  ) {
    if names.isTotal {
      add(
        Inventory.StatedTotal(
          scope: names.scope, sector: names.sector, amount: amount, source: source),
        of: unit.gases, at: place)
    } else {
      add(
        Inventory.Line(
          scope: names.scope, sector: names.sector, category: names.category,
          electricity: names.electricity, amount: amount, source: source),
        of: unit.gases, at: place)
    }
  }
}

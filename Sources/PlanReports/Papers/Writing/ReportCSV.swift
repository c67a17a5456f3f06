/// The tables of a report as CSV: each by itself, or one after the other.
public enum ReportCSV {
  public struct File: Hashable, Sendable {
    /// "01-priority-actions-by-theme.csv".
    public var name: String
    public var bytes: [UInt8]
  }

  /// A file for each table, and one for the figures.
  public static func files(of report: WrittenReport) -> [File] {
    var files: [File] = []
    func add(_ table: ReportTable) {
      var csv = CSVWriter()
      write(table, to: &csv)
      let number = files.count + 1
      let words = table.caption.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      let name = words.joined(separator: "-").prefix(60)
      files.append(File(name: "\(number < 10 ? "0" : "")\(number)-\(name).csv", bytes: csv.bytes))
    }
    for table in report.tables { add(table) }
    for case .table(let table) in report.explained.sections.flatMap(\.blocks) { add(table) }
    return files
  }

  /// All tables in one file: each under its caption, with an empty line between them.
  ///
  /// Actions under the same columns stand in one table, with their list, theme and group in columns, so that
  /// they can be read in again; it has no caption, which would be taken for a theme.
  public static func bytes(of report: WrittenReport) -> [UInt8] {
    var csv = CSVWriter()
    let tables = report.tables
    let isAppendix = report.kind == .appendix && tables.contains { $0.part != nil }
    var gathered = AllActions.bySameColumns(tables)
    if isAppendix {
      // An appendix is its actions and its keys, which follow them: dates told again would be read as further
      // actions. Its title rows are read again as such.
      let keys = gathered.filter { $0.part == nil && $0.caption.hasPrefix("What each") }
      gathered = gathered.filter { $0.part != nil } + keys
      csv.row([report.properties.plan])
      csv.row(["Council", report.properties.council])
      csv.row(["Period", report.properties.period])
    }
    for (place, table) in gathered.enumerated() {
      if place > 0 || isAppendix { csv.row([String]()) }
      if !isAppendix, table.part == nil { csv.row([table.caption]) }
      write(table, to: &csv)
    }
    return csv.bytes
  }

  private static func write(_ table: ReportTable, to csv: inout CSVWriter) {
    csv.row(table.columns.map(\.heading))
    for row in table.rows {
      csv.row(
        row.cells.map { cell in cell.paragraphs.map(\.plain).joined(separator: "\n") }
          + Array(repeating: "", count: max(0, table.columns.count - row.cells.count)))
    }
  }
}

extension WrittenReport {
  /// Its tables, in order.
  var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}

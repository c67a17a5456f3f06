/// How wide the columns of a table are and how large its type, so that it fits the page and breaks no word.
struct TableLayout: Hashable {
  /// In twips; they add up to the width of the page between its margins.
  var widths: [Int]
  /// In points.
  var size: Double
  /// Rows that would not fit on one page: the only ones that may be split.
  var tallRows: Set<Int>

  /// Left and right of a cell's words together, in twips.
  static let padding = 2 * 85
  /// The sizes of type that are tried; the first at which every word fits is taken.
  private static let sizes = [9.5, 9, 8.5, 8, 7.5]

  /// - Parameters:
  ///   - table: What is to be laid out.
  ///   - width: Of the page between its margins, in twips.
  ///   - pageHeight: Likewise.
  ///   - breadth: How much wider than Arial the type runs.
  init(of table: ReportTable, width: Int, pageHeight: Int, breadth: Double = 1) {
    let longest = Self.longestWords(of: table).map { $0 * breadth }
    let sizes = table.columns.count > 6 ? Self.sizes.dropFirst() : Self.sizes[...]
    var chosen = (size: sizes.last ?? 7.5, least: [Double]())
    for size in sizes {
      // No word makes a column wider than two fifths of the page: an address is broken instead.
      let least = longest.map { min($0 * size + Double(Self.padding) + 20, Double(width) * 0.4) }
      chosen = (size, least)
      if least.reduce(0, +) <= Double(width) { break }
    }
    size = chosen.size
    widths = Self.shares(
      of: width, least: chosen.least,
      weights: table.columns.map { $0.weight.isFinite ? max($0.weight, 0.01) : 1 })
    tallRows = []
    for (index, row) in table.rows.enumerated()
    where Self.height(of: row, widths: widths, size: size * breadth) > Double(pageHeight) * 0.75 {
      tallRows.insert(index)
    }
  }

  /// In twips for each point of type.
  private static func longestWords(of table: ReportTable) -> [Double] {
    var longest = table.columns.map {
      TextMeasure.longestWord(in: $0.heading, points: 1, isBold: true)
    }
    for row in table.rows where row.kind != .group {
      for (column, cell) in row.cells.prefix(longest.count).enumerated() {
        let isBold = cell.isRowHeading || cell.shade != nil || row.kind == .total
        for paragraph in cell.paragraphs {
          for run in paragraph.runs where run.text.utf8.count > 2 {
            let isBold = isBold || run.isStrong
            let width =
              staysWhole(run.text, in: table.columns[column])
              ? TextMeasure.width(of: run.text, points: 1, isBold: isBold)
              : TextMeasure.longestWord(in: run.text, points: 1, isBold: isBold)
            longest[column] = max(longest[column], width)
          }
        }
      }
    }
    return longest
  }

  /// Dates, numbers and verdicts are better not broken, where they are short.
  private static func staysWhole(_ text: String, in column: ReportTable.Column) -> Bool {
    switch column.content {
    case .text, .bar: false
    case .date, .number: text.utf8.count <= 18
    case .rating: text.utf8.count <= 13
    }
  }

  /// Shares by weight, save that no column is narrower than its least.
  private static func shares(of width: Int, least: [Double], weights: [Double]) -> [Int] {
    var fixed: [Double?] = least.map { _ in nil }
    if least.reduce(0, +) >= Double(width) {
      let scale = Double(width) / least.reduce(0, +)
      fixed = least.map { $0 * scale }
    }
    while true {
      let taken = fixed.compactMap(\.self).reduce(0, +)
      let weight = zip(fixed, weights).reduce(0) { $0 + ($1.0 == nil ? $1.1 : 0) }
      let unit = weight > 0 ? (Double(width) - taken) / weight : 0
      let narrow = fixed.indices.filter { fixed[$0] == nil && weights[$0] * unit < least[$0] }
      guard !narrow.isEmpty else {
        return rounded(
          zip(fixed, weights).map { $0 ?? $1 * unit }, to: width)
      }
      for index in narrow { fixed[index] = least[index] }
    }
  }

  /// Whole twips that add up; what rounding left over goes to the widest column.
  private static func rounded(_ widths: [Double], to width: Int) -> [Int] {
    var whole = widths.map { Int($0) }
    let rest = width - whole.reduce(0, +)
    if let widest = whole.indices.max(by: { whole[$0] < whole[$1] }) { whole[widest] += rest }
    return whole
  }

  /// In twips, about.
  private static func height(of row: ReportTable.Row, widths: [Int], size: Double) -> Double {
    let whole = widths.reduce(0, +)
    var most = 0.0
    for (index, cell) in row.cells.enumerated() where index < widths.count {
      let width = Double((row.kind == .group ? whole : widths[index]) - padding)
      var lines = 0.0
      for paragraph in cell.paragraphs {
        let length = TextMeasure.width(of: paragraph.plain, points: size, isBold: false)
        let breaks = paragraph.plain.utf8.count { $0 == UInt8(ascii: "\n") }
        lines += (length * 1.1 / max(width, 1)).rounded(.up) + Double(breaks) + 0.3
      }
      most = max(most, lines * size * 20 * 1.2)
    }
    return most
  }
}

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
    let count = table.columns.count
    let sizes = Self.sizes.dropFirst(count > 9 ? 2 : count > 6 ? 1 : 0)
    var chosen = (size: sizes.last ?? 7.5, least: [Double]())
    for size in sizes {
      // No word makes a column wider than two fifths of the page: an address is broken instead.
      let least = longest.map { min($0 * size + Double(Self.padding) + 20, Double(width) * 0.4) }
      chosen = (size, least)
      if least.reduce(0, +) <= Double(width) { break }
    }
    size = chosen.size
    let weights = table.columns.map { $0.weight.isFinite ? max($0.weight, 0.01) : 1 }
    widths = Self.shares(of: width, least: chosen.least, weights: weights)
    let whole = Self.wholeWidths(of: table).map {
      $0 * breadth * chosen.size * 1.05 + Double(Self.padding) + 20
    }
    // Where words run on over many lines, columns whose words would fit on one give up what they don't need. How the
    // rest is shared, by weight or by how much there is to say, is tried: the lowest table is taken.
    let isCrowded = zip(whole, widths).contains { $0.isFinite && $0 > Double($1) * 1.6 }
    if isCrowded {
      let loads = Self.loads(of: table).map { $0.squareRoot() }
      let most = zip(whole, chosen.least).map { max($0, $1) }
      let tried = [weights, zip(weights, loads).map { ($0 * $1).squareRoot() }, loads].map {
        Self.shares(of: width, least: chosen.least, most: most, weights: $0)
      }
      let type = size * breadth
      let heights = tried.map { widths in
        table.rows.reduce(0) { $0 + Self.height(of: $1, widths: widths, size: type) }
      }
      let lowest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      widths = tried[lowest]
    }
    tallRows = []
    for (index, row) in table.rows.enumerated()
    where Self.height(of: row, widths: widths, size: size * breadth) > Double(pageHeight) * 0.75 {
      tallRows.insert(index)
    }
  }

  /// In twips for each point of type.
  private static func longestWords(of table: ReportTable) -> [Double] {
    var longest = table.columns.map {
      // A heading of many words takes four lines at most, for it stands on every page.
      max(
        TextMeasure.longestWord(in: $0.heading, points: 1, isBold: true),
        TextMeasure.width(of: $0.heading, points: 1, isBold: true) * 0.28)
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

  /// Of each column's longest line, were it not broken; in twips for each point of type.
  private static func wholeWidths(of table: ReportTable) -> [Double] {
    var longest = table.columns.map { $0.content == .bar ? Double.infinity : 0 }
    for row in table.rows where row.kind != .group {
      for (column, cell) in row.cells.prefix(longest.count).enumerated() {
        let isBold = cell.isRowHeading || cell.shade != nil || row.kind == .total
        for paragraph in cell.paragraphs {
          longest[column] = max(
            longest[column], TextMeasure.width(of: paragraph.plain, points: 1, isBold: isBold))
        }
      }
    }
    return longest
  }

  /// How many words each column holds in all, in letters; never nought.
  private static func loads(of table: ReportTable) -> [Double] {
    var loads = table.columns.map { _ in 1.0 }
    for row in table.rows where row.kind != .group {
      for (column, cell) in row.cells.prefix(loads.count).enumerated() {
        for paragraph in cell.paragraphs {
          for run in paragraph.runs { loads[column] += Double(run.text.utf8.count) }
        }
      }
    }
    return loads
  }

  /// Shares by weight, save that no column is narrower than its least, nor wider than its most while another wants more.
  private static func shares(
    of width: Int, least: [Double], most: [Double]? = nil, weights: [Double]
  ) -> [Int] {
    let total = Double(width)
    if least.reduce(0, +) >= total {
      let scale = total / least.reduce(0, +)
      return rounded(least.map { $0 * scale }, to: width)
    }
    let most = most ?? least.map { _ in .infinity }
    var fixed: [Double?] = least.map { _ in nil }
    while true {
      let taken = fixed.compactMap(\.self).reduce(0, +)
      let open = fixed.indices.filter { fixed[$0] == nil }
      let weight = open.reduce(0) { $0 + weights[$1] }
      guard weight > 0 else { return rounded(fixed.map { $0 ?? 0 }, to: width) }
      let unit = (total - taken) / weight
      let narrow = open.filter { weights[$0] * unit < least[$0] }
      let wide = open.filter { weights[$0] * unit > most[$0] }
      // Those that are too narrow first: what they take may leave no one too wide.
      if !narrow.isEmpty {
        for index in narrow { fixed[index] = least[index] }
      } else if !wide.isEmpty, wide.count < open.count {
        for index in wide { fixed[index] = most[index] }
      } else {
        return rounded(fixed.indices.map { fixed[$0] ?? weights[$0] * unit }, to: width)
      }
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

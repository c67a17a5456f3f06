import Foundation

/// How wide the columns of a table are and how large its type, so that it fits the page and breaks no word.
struct TableLayout: Hashable {
  /// In twips; they add up to the width of the page between its margins.
  var widths: [Int]
  /// In points.
  var size: Double
  /// Of the headings, in points: over many columns they are smaller, so that theirs is not the word that makes
  /// a column wide.
  var headingSize: Double
  /// Left of a cell's words, and as much right of them, in twips.
  var padding: Int
  /// How narrow the table may become, with columns in the same shares, before a word is broken; in twips.
  private(set) var narrowest = 0
  /// Of the whole table, about, in twips.
  private(set) var height = 0.0
  /// Rows that would leave a page nearly half empty, were they kept whole: the only ones that may be split.
  var tallRows: Set<Int>

  /// The sizes of type that are tried; the first at which every word fits is taken.
  private static let sizes = [9.5, 9, 8.5, 8, 7.5, 7]
  /// The smallest that is read with ease: smaller only where words would be broken.
  private static let smallest = 7.5
  /// Of the page's width, for the words that may not be broken, where there are sentences beside them.
  private static let roomForWords = 0.6
  /// Of the page's width, for a column of sentences.
  private static let readable = 0.12
  /// Of a page: what is taller may be split.
  private static let tallest = 0.4

  /// - Parameters:
  ///   - table: What is to be laid out.
  ///   - width: Of the page between its margins, in twips.
  ///   - pageHeight: Likewise.
  ///   - breadth: How much wider than Arial the type runs.
  init(of table: ReportTable, width: Int, pageHeight: Int, breadth: Double = 1) {
    let count = table.columns.count
    let padding = count > 8 ? 60 : 85
    self.padding = padding
    let longest = Self.longestWords(of: table).map { $0 * breadth }
    let headings = Self.headingWords(of: table).map { $0 * breadth }
    let hasSentences = Self.loads(of: table, power: 1).contains {
      $0 > Double(table.rows.count * 60)
    }
    let room = Double(width) * (count > 6 && hasSentences ? Self.roomForWords : 1)
    var chosen = (size: 0.0, headingSize: 0.0, least: [Double]())
    for size in Self.sizes.dropFirst(count > 9 ? 2 : count > 6 ? 1 : 0) {
      let headingSize = count > 8 ? min(size, max(size - 0.5, 7)) : size
      // No word makes a column wider than two fifths of the page: an address is broken instead.
      let least = zip(longest, headings).map { cell, heading in
        min(max(cell * size, heading * headingSize) + Double(2 * padding) + 20, Double(width) * 0.4)
      }
      let needed = least.reduce(0, +)
      if size < Self.smallest, chosen.least.reduce(0, +) <= Double(width) { break }
      chosen = (size, headingSize, least)
      if needed <= room { break }
    }
    let whole = Self.wholeWidths(of: table).map {
      $0 * breadth * chosen.size * 1.05 + Double(2 * padding) + 20
    }
    // Sentences are not read with ease in a column of two words.
    let wide = table.columns.indices.map { place in
      Self.hasSentences(table, at: place)
        ? max(chosen.least[place], min(whole[place], Double(width) * Self.readable))
        : chosen.least[place]
    }
    if wide.reduce(0, +) <= Double(width) * 0.8 { chosen.least = wide }
    size = chosen.size
    headingSize = chosen.headingSize
    tallRows = []
    let weights = table.columns.map { $0.weight.isFinite ? max($0.weight, 0.01) : 1 }
    widths = Self.shares(of: width, least: chosen.least, weights: weights)
    // Where words run on over many lines, columns whose words would fit on one give up what they don't need. How the
    // rest is shared, by weight or by how much there is to say, is tried: the lowest table is taken.
    let isCrowded = zip(whole, widths).contains { $0.isFinite && $0 > Double($1) * 1.6 }
    if isCrowded {
      // By the sum of the heights of all cells (1) to that of the tallest in each row (4).
      let loads = [1.0, 2, 4].map { power in
        Self.loads(of: table, power: power).map { pow($0, 1 / (power + 1)) }
      }
      let most = zip(whole, chosen.least).map { max($0, $1) }
      let mixed = zip(weights, loads[0]).map { ($0 * $1).squareRoot() }
      let tried = ([weights, mixed] + loads).map {
        Self.shares(of: width, least: chosen.least, most: most, weights: $0)
      }
      let type = size * breadth
      let heights = tried.map { widths in
        table.rows.reduce(0) {
          $0 + Self.height(of: $1, widths: widths, size: type, padding: padding)
        }
      }
      let lowest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      widths = tried[lowest]
    }
    for (least, own) in zip(chosen.least, widths) {
      narrowest = max(narrowest, Int(least * Double(width) / Double(max(own, 1))))
    }
    for (index, row) in table.rows.enumerated() {
      let own = Self.height(of: row, widths: widths, size: size * breadth, padding: padding)
      height += own
      if own > Double(pageHeight) * Self.tallest { tallRows.insert(index) }
    }
  }

  /// Of each heading, in twips for each point of type.
  private static func headingWords(of table: ReportTable) -> [Double] {
    table.columns.map {
      // A heading of many words takes four lines at most, for it stands on every page.
      max(
        TextMeasure.longestWord(in: $0.heading, points: 1, isBold: true),
        TextMeasure.width(of: $0.heading, points: 1, isBold: true) * 0.28)
    }
  }

  /// In twips for each point of type.
  private static func longestWords(of table: ReportTable) -> [Double] {
    var longest = table.columns.map { _ in 0.0 }
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
    var longest = table.columns.map { column in
      // A bar takes what its heading does.
      column.content == .bar ? TextMeasure.width(of: column.heading, points: 1, isBold: true) : 0
    }
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

  /// Whether what stands in a column is some sixty letters long, of the cells that say anything.
  private static func hasSentences(_ table: ReportTable, at place: Int) -> Bool {
    var letters = 0
    var cells = 0
    for row in table.rows where row.kind != .group && place < row.cells.count {
      let own = row.cells[place].paragraphs.reduce(0) { $0 + $1.plain.utf8.count }
      letters += own
      cells += own > 0 ? 1 : 0
    }
    return letters > cells * 60
  }

  /// How much each column holds in all, in letters, each cell raised to a power; never nought.
  private static func loads(of table: ReportTable, power: Double) -> [Double] {
    var loads = table.columns.map { _ in 1.0 }
    for row in table.rows where row.kind != .group {
      for (column, cell) in row.cells.prefix(loads.count).enumerated() {
        let letters = cell.paragraphs.reduce(0) { sum, paragraph in
          sum + paragraph.runs.reduce(0) { $0 + $1.text.utf8.count }
        }
        loads[column] += pow(Double(letters), power)
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
  private static func height(
    of row: ReportTable.Row, widths: [Int], size: Double, padding: Int
  ) -> Double {
    let whole = widths.reduce(0, +)
    var most = 0.0
    for (index, cell) in row.cells.enumerated() where index < widths.count {
      let width = Double((row.kind == .group ? whole : widths[index]) - 2 * padding)
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

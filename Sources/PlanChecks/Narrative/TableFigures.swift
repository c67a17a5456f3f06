import PlanModel

/// Sums and shares of a table of figures, held against the figures beside them.
///
/// Only a table with one total beneath its rows is looked at: without it nobody can tell of what whole
/// the shares are.
struct TableFigures {
  struct WrongTotal {
    var heading: String
    var printed: String
    var sum: String
    var line: Int?
  }

  struct WrongShare {
    var label: String
    var part: String
    var whole: String
    var percent: Double
    var right: Int
    var line: Int?
  }

  private let table: FigureTable
  private let parts: [FigureTable.Row]
  private let total: FigureTable.Row

  /// Nil where no total stands beneath two rows or more, or where some rows are parts of others.
  init?(_ table: FigureTable) {
    guard let place = Self.total(of: table) else { return nil }
    self.table = table
    total = table.rows[place]
    parts = Array(table.rows[..<place])
    guard !parts.contains(where: { Self.within.occur(in: Self.label($0)) }) else { return nil }
  }

  // MARK: Totals

  /// Columns whose total is near what stands above it, and is not the sum.
  var wrongTotals: [WrongTotal] {
    // What an overview of actions adds up is told of its counts.
    let isCounted = table.isOverview && Tally.Row(name: Self.label(total)).isTotal
    return table.headings.indices.dropFirst().compactMap { column in
      let heading = table.headings[column]
      // Money beside the counts is no count.
      guard !isCounted || heading.contains("£") || cell(total, column).hasPrefix("£") else {
        return nil
      }
      guard !Self.noSum.occur(in: heading), let printed = TableCell(cell(total, column)),
        !printed.isShare
      else { return nil }
      let cells = parts.map { cell($0, column) }
      let values = cells.compactMap { TableCell.isNothing($0) ? nil : TableCell($0) }
      guard values.count >= 2, values.count == cells.count(where: { !TableCell.isNothing($0) }),
        !values.contains(where: \.isShare), Set(values.map(\.scale) + [printed.scale]).count == 1
      else { return nil }
      let sum = values.map(\.value).reduce(0, +)
      let apart = abs(sum - printed.value)
      let step = (values + [printed]).map(\.step).max() ?? 1
      // Each figure may be rounded by half of its last place.
      guard apart > step * Double(values.count + 1) / 2,
        apart <= 0.15 * max(abs(sum), abs(printed.value)),
        // A row that was left out on purpose.
        !values.contains(where: { abs(sum - $0.value - printed.value) < step })
      else { return nil }
      return WrongTotal(
        heading: heading, printed: cell(total, column), sum: printed.printed(sum),
        line: total.source.line)
    }
  }

  // MARK: Shares

  /// Shares that are not those of their figures, where most of the others are.
  var wrongShares: [WrongShare] {
    table.headings.indices.dropFirst().flatMap { column -> [WrongShare] in
      guard Self.shares.occur(in: table.headings[column]) || table.headings[column].contains("%"),
        !Self.noShare.occur(in: table.headings[column])
      else { return [] }
      let stated = parts.compactMap { TableCell(share: cell($0, column)) }
      guard stated.count == parts.count, stated.count >= 3, let base = base(of: column) else {
        return []
      }
      let figures = parts.compactMap { TableCell(cell($0, base)) }
      guard figures.count == parts.count, figures.allSatisfy({ $0.value >= 0 && !$0.isShare })
      else { return [] }
      let wholes = [figures.map(\.value).reduce(0, +), TableCell(cell(total, base))?.value ?? 0]
        .filter { $0 > 0 }
      guard !wholes.isEmpty else { return [] }
      let wrong = parts.indices.compactMap { place -> WrongShare? in
        let exact = wholes.map { figures[place].value / $0 * 100 }
        let slack = stated[place].decimals > 0 ? 0.11 : 1.01
        guard exact.allSatisfy({ abs($0 - stated[place].value) > slack }), let right = exact.last
        else { return nil }
        return WrongShare(
          label: Self.label(parts[place]), part: cell(parts[place], base),
          whole: cell(total, base), percent: stated[place].value, right: Int(right.rounded()),
          line: parts[place].source.line)
      }
      return wrong.count * 3 <= parts.count ? wrong : []
    }
  }

  /// Shares that one column is of another in the same row (“Spent 1,540 of 3,150, 49%”), where three rows or
  /// more bear it out and hardly any does not.
  var wrongRatios: [WrongShare] {
    let rows = parts + [total]
    let figures = table.headings.indices.dropFirst().filter { column in
      !table.headings[column].contains("%")
        && rows.allSatisfy { TableCell(cell($0, column)).map { !$0.isShare } ?? false }
    }
    guard rows.count >= 4, figures.count >= 2 else { return [] }
    return table.headings.indices.dropFirst().flatMap { column -> [WrongShare] in
      let stated = rows.map { TableCell(cell($0, column)) }
      guard !figures.contains(column) || table.headings[column].contains("%"),
        stated.allSatisfy({ $0.map { $0.isShare || table.headings[column].contains("%") } ?? false }
        )
      else { return [] }
      for part in figures {
        for whole in figures where whole != part && part != column && whole != column {
          let found = ratios(of: part, to: whole, stated.compactMap { $0 }, rows)
          if !found.isEmpty { return found }
        }
      }
      return []
    }
  }

  private func ratios(
    of part: Int, to whole: Int, _ stated: [TableCell], _ rows: [FigureTable.Row]
  ) -> [WrongShare] {
    var fitting = 0
    var wrong: [WrongShare] = []
    for (row, share) in zip(rows, stated) {
      guard let one = TableCell(cell(row, part)), let other = TableCell(cell(row, whole)),
        other.value > 0
      else { continue }
      let exact = one.value / other.value * 100
      if abs(exact - share.value) <= (share.decimals > 0 ? 0.11 : 1.01) {
        fitting += 1
      } else {
        wrong.append(
          WrongShare(
            label: Self.label(row), part: cell(row, part), whole: cell(row, whole),
            percent: share.value, right: Int(exact.rounded()), line: row.source.line))
      }
    }
    return fitting >= 3 && wrong.count * 3 <= fitting ? wrong : []
  }

  /// The column that the shares are of: the only one of figures, the one that the heading names, or the
  /// one before.
  private func base(of column: Int) -> Int? {
    let others = table.headings.indices.dropFirst().filter { other in
      other != column && !table.headings[other].contains("%")
        && !Self.shares.occur(in: table.headings[other])
        && !Self.noShare.occur(in: table.headings[other])
        && parts.allSatisfy { TableCell(cell($0, other)).map { !$0.isShare } ?? false }
    }
    if others.count == 1 { return others.first }
    let named = others.filter {
      table.headings[$0].utf8.count >= 4
        && table.headings[column].normal.contains(table.headings[$0].normal)
    }
    if named.count == 1 { return named.first }
    return others.contains(column - 1) ? column - 1 : nil
  }

  // MARK: Rows

  private func cell(_ row: FigureTable.Row, _ column: Int) -> String {
    column < row.cells.count ? row.cells[column].trimmed : ""
  }

  static func label(_ row: FigureTable.Row) -> String {
    row.cells.first { !$0.isEmpty } ?? ""
  }

  /// Where the total stands beneath two rows or more: the only one that is called so, or a last row that in
  /// one of its columns is the sum of three rows or more.
  static func total(of table: FigureTable) -> Int? {
    let totals = table.rows.indices.filter { isTotal(label(table.rows[$0])) }
    guard totals.isEmpty else {
      return totals.count == 1 && totals[0] >= 2 ? totals[0] : nil
    }
    guard let last = table.rows.last, table.rows.count >= 4 else { return nil }
    let parts = table.rows.dropLast()
    let isSum = last.cells.indices.dropFirst().contains { column in
      let cells = parts.compactMap { column < $0.cells.count ? TableCell($0.cells[column]) : nil }
      guard cells.count == parts.count, let sum = TableCell(last.cells[column]), !sum.isShare,
        cells.count(where: { $0.value > 0 && !$0.isShare }) >= 3
      else { return false }
      return abs(cells.map(\.value).reduce(0, +) - sum.value) < sum.step / 2
    }
    return isSum ? table.rows.count - 1 : nil
  }

  static func isTotal(_ label: String) -> Bool {
    let words = WordList(label).words.map(\.text)
    guard let first = words.first, let last = words.last, words.count <= 5 else { return false }
    return ["total", "totals", "altogether"].contains(first)
      || ["grand", "overall"].contains(first) && words.dropFirst().first == "total"
      || first == "all" && (words.count == 1 || words.count == 2 && wholes.contains(last))
      || ["programme", "plan", "overall", "council"].contains(first) && last == "total"
        && words.count == 2
  }

  private static let wholes: Set = [
    "actions", "themes", "projects", "together", "workstreams", "items", "sources", "services",
    "promises", "measures", "schemes", "programmes", "areas", "departments",
  ]

  /// Whether a row is part of another.
  static func isPart(_ row: FigureTable.Row) -> Bool { within.occur(in: label(row)) }

  /// Whether a heading says that the shares of a whole stand beneath it.
  static func isShareHeading(_ heading: String) -> Bool {
    (shares.occur(in: heading) || heading.trimmed == "%" || heading.contains("% of"))
      && !noShare.occur(in: heading)
  }

  /// Labels of rows that are parts of another row, or of columns that can't be added up.
  private static let within = Phrases([
    "of which", "including", "subtotal", "sub total", "net", "less", "excluding", "total",
    "average",
    "memo",
  ])
  private static let noSum = Phrases([
    "average", "mean", "per", "rate", "change", "share", "proportion", "percentage", "ratio",
    "rank", "year", "score", "date", "target", "ref", "no", "page",
  ])
  private static let shares = Phrases(["share", "proportion", "percentage", "per cent", "percent"])
  private static let noShare = Phrases([
    "change", "reduc*", "increase", "saving*", "target*", "fall", "rise", "difference", "complete",
    "done", "spent", "progress", "against", "since", "cumulative",
  ])
}

/// A cell that holds one figure and nothing else.
struct TableCell {
  var value: Double
  var decimals: Int
  var scale: Double
  var isMoney: Bool
  var isShare: Bool

  /// The last place that it is printed to.
  var step: Double {
    var step = scale
    for _ in 0..<decimals { step /= 10 }
    return step
  }

  /// Nil for words, ranges, and figures with a mark beside them.
  init?(_ text: String) {
    // Most cells are words.
    guard let first = text.utf8.first, !(0x61...0x7A).contains(first | 0x20) else { return nil }
    var bytes = Array(text.trimmed.utf8)
    guard (1...20).contains(bytes.count) else { return nil }
    isShare = bytes.last == UInt8(ascii: "%")
    if isShare { bytes.removeLast() }
    var isNegative = false
    if bytes.first == UInt8(ascii: "-") {
      isNegative = true
      bytes.removeFirst()
    } else if bytes.starts(with: Array("−".utf8)) {
      isNegative = true
      bytes.removeFirst(3)
    }
    isMoney = bytes.starts(with: [0xC2, 0xA3])
    if isMoney { bytes.removeFirst(2) }
    scale = 1
    if let last = bytes.last, let power = [0x6D: 1e6, 0x6B: 1e3][Int(last | 0x20)],
      bytes.count >= 2, (0x30...0x39).contains(bytes[bytes.count - 2])
    {
      scale = power
      bytes.removeLast()
    }
    bytes.removeAll { $0 == UInt8(ascii: ",") || $0 == 0x20 }
    let point = bytes.firstIndex(of: UInt8(ascii: "."))
    decimals = point.map { bytes.count - $0 - 1 } ?? 0
    guard let first = bytes.first, (0x30...0x39).contains(first), bytes.count <= 13,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let number = Double(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    value = (isNegative ? -number : number) * scale
  }

  /// A share, with or without its sign.
  init?(share text: String) {
    self.init(text)
    guard scale == 1, !isMoney, (0...100).contains(value) else { return nil }
  }

  static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text.isPlaceholder || text.isNotApplicable
  }

  /// Another value in this form: “1,412,000”, “£27,450”.
  func printed(_ other: Double) -> String {
    let sign = other < 0 ? "-" : ""
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = (abs(other) / scale * factor).rounded() / factor
    let number =
      decimals == 0 && scaled < 1e15 ? Int(scaled).grouped : scaled.asFigure
    let unit = scale == 1e6 ? "m" : scale == 1e3 ? "k" : ""
    return sign + (isMoney ? "£" : "") + number + unit
  }
}

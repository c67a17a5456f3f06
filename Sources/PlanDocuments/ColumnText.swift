/// Tables that a page's layout shows by runs of spaces only, as `pdftotext -layout` prints them.
///
/// The first line of a table shows where its columns begin; a line belongs to it as long as nothing
/// in it runs over the border between two columns. Cells that run over lines are put together: a new
/// row begins after a blank line, else where the first column is filled again. Where blank lines part
/// the rows, each cell may stand in the middle of its row, so the ref need not be on its first line.
struct ColumnText {
  private var borders: ColumnBorders
  private var starts: [Int] { borders.starts }
  /// Whether a row was seen whose ref stands beneath its first line.
  var isCentred = false
  /// Whether it has no header of its own, so that nothing says that it is set as the table before.
  var isStrict = false
  private var headings: [String] = []
  /// Its header, where that runs over several lines.
  private var block: HeaderBlock?
  /// The words of the header's first line.
  private var topWords: [Substring] = []
  /// The cells of the header's lines, which come again on later pages.
  private var heading: [[String]] = []

  struct Found {
    var rows: [Row]
    /// The first line after the table.
    var next: Int
    /// Whether a row was seen whose ref stands beneath its first line.
    var isCentred = false
  }

  struct Aligned {
    var index: Int
    var page: Int?
    var cells: [String]
    /// A heading between the rows, which may run over the borders.
    var isHeading = false
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  /// Whether a line could be the first of such a table, by a look at its bytes.
  static func mayBegin(_ text: Substring) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    var gaps = 0
    var spaces = 0
    var begun = false
    for byte in text.utf8 {
      if byte == 0x20 {
        spaces += 1
      } else {
        if begun, spaces >= 2 { gaps += 1 }
        spaces = 0
        begun = true
      }
    }
    return gaps >= 2
  }

  /// The table whose header a line is; nil where what follows does not keep to its columns.
  ///
  /// - Parameters:
  ///   - index: Where the header stands.
  ///   - lines: The lines of the document.
  ///   - before: The table before, of which it may be the next page.
  init?(headedAt index: Int, in lines: [TextLines.Line], like before: ColumnText? = nil) {
    let below = ColumnBorders.rows(beneath: index, in: lines, widestGap: 2)
    let segments = ColumnBorders.parted(
      Segment.all(in: lines[index].text), by: below, like: before?.headings ?? [])
    guard segments.count >= 3,
      segments.allSatisfy({
        $0.text.count <= 60 && ($0.text.contains(where: \.isLetter) || Self.isYear($0.text))
      }),
      // Years alone may head some of the columns: "Ref   Action   2023/24   2024/25".
      segments.count(where: { $0.text.contains(where: \.isLetter) }) >= 3,
      // "Green - on track     Red - off track" is a key.
      segments.count(where: { Self.isExplained($0.text) }) < 2
    else { return nil }
    borders = ColumnBorders(starts: Self.starts(beneath: segments, in: below))
    borders.learn(from: below)
    headings = segments.map(\.text)
    // "Stage:     Under way     On time: Yes" heads nothing.
    isStrict = segments[0].text.last == ":"
    heading = headingLines(at: index, in: lines)
    // Beneath a header that comes again, what goes on from the page before is no line of it.
    if let before, before.isHeaded(by: lines[index].text) {
      heading = Array(heading.prefix(before.heading.count))
    }
  }

  /// The table beneath a header of several lines.
  init(beneath block: HeaderBlock, in lines: [TextLines.Line]) {
    let below = ColumnBorders.rows(beneath: block.lines.upperBound, in: lines, widestGap: 3)
    borders = ColumnBorders(starts: ColumnBorders.starts(beneath: block.headings, in: below))
    borders.isHeaded = true
    borders.learn(from: below)
    headings = block.headings.map(\.text)
    topWords = Self.words(of: lines[block.lines.lowerBound].text)
    self.block = block
  }

  /// Whether a line is this table's header once more, be it set otherwise on its page.
  func isHeaded(by line: Substring) -> Bool {
    let words = Self.words(of: line)
    if block != nil { return words == topWords }
    return words == headings.joined(separator: " ").split(separator: " ")
  }

  /// Whether a line has no more pieces than the table has columns.
  func mayHold(_ line: Substring) -> Bool { Segment.all(in: line).count <= starts.count }

  private static func words(of line: Substring) -> [Substring] {
    line.split { $0 == " " || $0 == "\u{A0}" }
  }

  /// The header of several lines and the rows beneath it; nil where there are too few.
  ///
  /// On a further page of the table `before` one row is enough.
  func readBeneathBlock(_ lines: [TextLines.Line], after before: ColumnText?) -> Found? {
    guard let block, zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }),
      var found = read(lines, from: block.lines.upperBound + 1, resuming: true)
    else { return nil }
    guard found.rows.count >= (before?.headings == headings ? 1 : 2) else { return nil }
    let first = block.lines.lowerBound
    let header = Row(
      cells: headings.map { Cell(text: $0) }, line: first + 1,
      endLine: block.lines.upperBound + 1, page: lines[first].page,
      characters: block.lines.reduce(0) { $0 + CharacterCount.of(lines[$1].text) })
    found.rows.insert(header, at: 0)
    return found
  }

  /// The rows from a line on; `resuming` says that the columns are those of a table before, so that
  /// no header is needed; `fewest` says how many rows, the header among them, make it a table.
  func read(
    _ lines: [TextLines.Line], from first: Int, resuming: Bool, fewest: Int = 3
  ) -> Found? {
    let fewest = resuming ? 1 : fewest
    var groups: [[Aligned]] = [[]]
    var index = first
    var blanks = 0
    var taken = 0
    while index < lines.count {
      let text = lines[index].text
      if text.utf8.allSatisfy({ $0 <= 0x20 }) {
        blanks += 1
        if blanks > 3 { break }
        if groups.last?.isEmpty == false { groups.append([]) }
        index += 1
        continue
      }
      // The same header again may be set otherwise.
      if index > first, taken > 0, isHeaded(by: text) || Self.isRunning(text) { break }
      if blanks > 0, taken > 0, HeaderBlock.isHeader(text, ofMoreThan: starts.count) { break }
      guard let cells = cells(at: index, in: lines), !isAside(cells, at: index, in: lines),
        blanks == 0 || !beginsProse(cells, at: index, in: lines),
        blanks == 0 || !isAlone(cells) || heading(at: index, in: lines) == nil
      else {
        guard groups.count > 1 || groups[0].isEmpty == false || block != nil,
          let heading = heading(at: index, in: lines)
        else { break }
        let cells = [heading] + Array(repeating: "", count: starts.count - 1)
        if groups.last?.isEmpty == true { groups.removeLast() }
        groups += [
          [Aligned(index: index, page: lines[index].page, cells: cells, isHeading: true)], [],
        ]
        blanks = 0
        index += 1
        continue
      }
      blanks = 0
      groups[groups.count - 1].append(
        Aligned(index: index, page: lines[index].page, cells: cells))
      index += 1
      taken += 1
      // What does not fill its columns by then does not do so later: each line is walked a few times.
      if taken == Self.linesLookedAt,
        found(groups, in: lines, resuming: resuming, fewest: fewest) == nil
      {
        return nil
      }
    }
    return found(groups, in: lines, resuming: resuming, fewest: fewest)
  }

  /// How many lines tell whether they are rows of a table.
  private static let linesLookedAt = 200

  /// The rows of the groups; nil where too few fill their columns.
  private func found(
    _ groups: [[Aligned]], in lines: [TextLines.Line], resuming: Bool, fewest: Int
  ) -> Found? {
    var groups = groups
    groups.removeAll(where: \.isEmpty)
    // What heads no row of this table heads the next.
    while groups.last?.first?.isHeading == true { groups.removeLast() }
    guard let end = groups.last?.last?.index else { return nil }
    let parted = PartedRows(groups, isHeaded: !resuming, isCentred: isCentred)
    let rows = parted?.rows ?? self.rows(of: groups)
    let plain = rows.filter { $0.first?.isHeading == false }
    let full = plain.count { row in
      Set(row.flatMap { line in filled(line) }).count * 2 >= starts.count
    }
    guard plain.count >= fewest, full * 3 >= plain.count * 2 else { return nil }
    return Found(
      rows: rows.map { row(of: $0, in: lines) }, next: end + 1,
      isCentred: parted?.isCentred ?? false)
  }

  private func filled(_ line: Aligned) -> [Int] {
    line.cells.indices.filter { !line.cells[$0].isEmpty }
  }

  // MARK: Lines

  /// The line's cells; nil where something in it runs over a border.
  private func cells(at index: Int, in lines: [TextLines.Line]) -> [String]? {
    borders.cells(of: lines[index].text, at: index, in: lines, isStrict: isStrict)
  }

  /// A page number, or a heading that stands alone between blank lines.
  private func isAside(_ cells: [String], at index: Int, in lines: [TextLines.Line]) -> Bool {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard filled.count == 1, let only = filled.first else { return false }
    let text = cells[only]
    if text.hasPrefix("Page "), text.count <= 14, text.contains(where: \.isNumber) { return true }
    let isNumber = text.allSatisfy { $0.isNumber || $0 == " " }
    if isNumber, only > 0, text.count <= 3,
      index + 1 >= lines.count || isBlank(lines, index + 1)
        || self.cells(at: index + 1, in: lines) == nil
    {
      return true
    }
    if isNumber, index + 1 < lines.count, lines[index + 1].page != lines[index].page { return true }
    guard isBlank(lines, index - 1), isBlank(lines, index + 1) else { return false }
    return only == 0 || isNumber
  }

  /// Whether a line after a blank one begins something else: it fills the first column only, and so
  /// does the next.
  private func beginsProse(_ cells: [String], at index: Int, in lines: [TextLines.Line]) -> Bool {
    guard isAlone(cells), index + 1 < lines.count, !isBlank(lines, index + 1) else { return false }
    return self.cells(at: index + 1, in: lines).map(isAlone) ?? true
  }

  private func isAlone(_ cells: [String]) -> Bool {
    !cells[0].isEmpty && cells.dropFirst().allSatisfy(\.isEmpty)
  }

  /// "Climate plan, half-year report        Page 2 of 5": the page's own line, set apart at its end.
  private static func isRunning(_ line: Substring) -> Bool {
    let words = line.split(separator: " ").suffix(4)
    guard let at = words.lastIndex(where: { $0 == "Page" || $0 == "page" }) else { return false }
    let rest = words[(at + 1)...]
    guard rest.count == 1 || rest.count == 3, rest.first?.allSatisfy(\.isNumber) == true,
      rest.last?.allSatisfy(\.isNumber) == true
    else { return false }
    return true
  }

  /// A line by itself that begins where the table does and has a row of it beneath: “Theme A: Homes”.
  private func heading(at index: Int, in lines: [TextLines.Line]) -> String? {
    let segments = Segment.all(in: lines[index].text)
    guard segments.count == 1, let only = segments.first, abs(only.start - starts[0]) <= 2,
      (3...80).contains(only.text.count), Self.unnumbered(only.text).first?.isUppercase == true,
      only.text.last.map({ !".,;".contains($0) }) == true, only.text.contains(where: \.isLetter),
      !only.text.hasPrefix("Page "), !Self.namesYear(only.text)
    else { return nil }
    var next = index + 1
    while next < lines.count, next <= index + 3, isBlank(lines, next) { next += 1 }
    guard next < lines.count, let cells = cells(at: next, in: lines) else { return nil }
    if !cells[0].isEmpty, cells.count(where: { !$0.isEmpty }) * 2 > starts.count {
      return only.text
    }
    return holdsCentredRow(lines, from: next) ? only.text : nil
  }

  /// A heading without its own number, as in "2 Homes".
  private static func unnumbered(_ text: String) -> Substring {
    let digits = text.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count) else { return text[...] }
    return text.dropFirst(digits.count).drop { ".):".contains($0) }.drop { $0 == " " }
  }

  /// Whether a row begins at a line that is filled in a later column only.
  func goesOn(_ lines: [TextLines.Line], at index: Int) -> Bool {
    isBlank(lines, index - 1) && holdsCentredRow(lines, from: index)
  }

  /// Whether the lines up to the next blank one are a row whose ref stands beneath its first line.
  private func holdsCentredRow(_ lines: [TextLines.Line], from first: Int) -> Bool {
    var filled: Set<Int> = []
    var refs = 0
    var index = first
    while index < lines.count, index < first + 20, !isBlank(lines, index) {
      guard let cells = cells(at: index, in: lines) else { return false }
      for column in cells.indices where !cells[column].isEmpty { filled.insert(column) }
      if !cells[0].isEmpty {
        guard index > first, PartedRows.isRef(cells[0]) else { return false }
        refs += 1
      }
      index += 1
    }
    return refs == 1 && filled.count * 2 > starts.count
  }

  /// A running header has its date, or the years of the plan.
  private static func namesYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains { $0.count == 4 && ["19", "20"].contains($0.prefix(2)) }
  }

  private func isBlank(_ lines: [TextLines.Line], _ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return true }
    return lines[index].text.utf8.allSatisfy { $0 <= 0x20 }
  }

  // MARK: Rows

  private func rows(of groups: [[Aligned]]) -> [[Aligned]] {
    let all = Array(groups.joined())
    if let rows = KeyedRows.rows(of: groups, isCentred: block != nil) { return rows }
    let heads = all.dropFirst().filter { !$0.isHeading }.map { $0.cells[0] }.filter { !$0.isEmpty }
    let refs = heads.count { $0.count <= 10 && $0.contains(where: \.isNumber) }
    if refs * 10 >= heads.count * 8, refs >= 2 {
      let torn = torn(beneathHeadersOf: groups)
      return split(all) { line in !line.cells[0].isEmpty || torn.contains(line.index) }
    }
    let torn = torn(beneathHeadersOf: groups)
    let whole = groups.filter { group in group.first.map { !torn.contains($0.index) } ?? false }
    let begun = whole.count {
      ($0.first?.filled ?? 0) * 2 > starts.count || $0.first?.isHeading == true
    }
    if whole.count >= 3, begun * 10 >= whole.count * 8 { return groups }
    if areRows(groups) { return groups }
    let most = all.map(\.filled).max() ?? 0
    return split(all) { line in
      torn.contains(line.index)
        || !line.cells[0].isEmpty && (line.filled >= max(2, most - 1) || isOfFigures(line))
    }
  }

  /// Whether what stands between blank lines fills a row each, be its cells centred.
  private func areRows(_ groups: [[Aligned]]) -> Bool {
    let plain = groups.filter { $0.first?.isHeading == false }
    let full = plain.count { group in Set(group.flatMap(filled)).count * 2 > starts.count }
    return plain.count >= 4 && full * 10 >= plain.count * 8
  }

  /// "Total      20": a label, and beside it nothing but figures.
  private func isOfFigures(_ line: Aligned) -> Bool {
    let rest = line.cells.dropFirst().filter { !$0.isEmpty }
    return !rest.isEmpty
      && rest.allSatisfy { cell in
        cell.contains(where: \.isNumber)
          && cell.allSatisfy { $0.isNumber || "%£.,()- ".contains($0) }
      }
  }

  /// The lines of a header: those beneath the first that leave the first column empty.
  private func headingLines(at index: Int, in lines: [TextLines.Line]) -> [[String]] {
    guard let top = cells(at: index, in: lines) else { return [] }
    let rest = lines.indices[(index + 1)...].prefix(4).prefix { !isBlank(lines, $0) }
      .map { cells(at: $0, in: lines) ?? [] }
      .prefix { $0.first?.isEmpty == true }
    return [top] + rest
  }

  /// The first lines beneath headers that come again: what a page break cut off goes on there, before
  /// the first ref of its page.
  private func torn(beneathHeadersOf groups: [[Aligned]]) -> Set<Int> {
    guard let top = heading.first else { return [] }
    return Set(
      groups.enumerated().compactMap { place, group -> Int? in
        guard group.first?.cells == top else { return nil }
        let own = zip(group, heading).prefix { $0.cells == $1 }.count
        let next =
          own < group.count ? group[own] : place + 1 < groups.count ? groups[place + 1].first : nil
        return next.flatMap { $0.cells[0].isEmpty ? $0.index : nil }
      })
  }

  private func split(_ lines: [Aligned], where begins: (Aligned) -> Bool) -> [[Aligned]] {
    var rows: [[Aligned]] = []
    for line in lines {
      if rows.isEmpty || line.isHeading || rows[rows.count - 1].first?.isHeading == true
        || begins(line)
      {
        rows.append([line])
      } else {
        rows[rows.count - 1].append(line)
      }
    }
    return rows
  }

  private func row(of lines: [Aligned], in all: [TextLines.Line]) -> Row {
    let cells = starts.indices.map { column in
      Cell(text: lines.map { $0.cells[column] }.filter { !$0.isEmpty }.joined(separator: " "))
    }
    let first = lines.first?.index ?? 0
    let last = lines.last?.index ?? first
    let characters = lines.reduce(0) { $0 + CharacterCount.of(all[$1.index].text) }
    return Row(
      cells: cells, line: first + 1, endLine: last + 1, page: all[first].page,
      characters: characters)
  }
}

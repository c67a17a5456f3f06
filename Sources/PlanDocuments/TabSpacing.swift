/// What some converters put between or behind all rows of a text with tabs, where it says nothing.
struct TabSpacing {
  /// Places of rows that are the header or footer of several pages: each stands by itself, word for word
  /// as before.
  let running: Set<Int>
  /// Places of rows that head a page, or stand at its foot: one text or two in the first lines behind a blank
  /// one, with the number of the page among them.
  let edges: Set<Int>
  /// Places of the blank lines that part two rows, where one stands between nearly all rows.
  let blanks: Set<Int>

  init(_ lines: [TextLines.Line]) {
    running = Self.running(lines)
    edges = Self.edges(lines)
    var blanks: Set<Int> = []
    var isClose = 0
    for index in lines.indices.dropFirst() where Self.isRow(lines[index].text) {
      if Self.isRow(lines[index - 1].text) {
        isClose += 1
      } else if index > 1, Self.isBlank(lines[index - 1].text), Self.isRow(lines[index - 2].text) {
        blanks.insert(index - 1)
      }
    }
    self.blanks = blanks.count >= 8 && isClose * 10 <= blanks.count ? blanks : []
  }

  /// The lines without the tab, or the tabs, that end each row of them alike.
  static func withoutLastTabs(_ lines: [TextLines.Line]) -> [TextLines.Line] {
    let rows = lines.indices.filter { isRow(lines[$0].text) }
    guard rows.count >= 5,
      let common = rows.lazy.map({ lastTabs(of: lines[$0].text) }).min(), common > 0
    else { return lines }
    var lines = lines
    for row in rows { lines[row].text.removeLast(common) }
    return lines
  }

  private static func running(_ lines: [TextLines.Line]) -> Set<Int> {
    var places: [String: [Int]] = [:]
    for index in lines.indices where isRow(lines[index].text) {
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      // The header of a page is short; that of a table may stand by itself over each of its parts.
      guard neighbours.allSatisfy({ isBlank(lines[$0].text) }),
        cells(of: lines[index].text).count <= 4
      else { continue }
      places[unnumbered(lines[index].text), default: []].append(index)
    }
    return Set(places.values.filter { $0.count >= 2 }.joined())
  }

  /// A row without the number of the page: "Wolmershire Council\tBarn report\t4" is the header of page 2 too.
  private static func unnumbered(_ text: Substring) -> String {
    let cells = text.split(separator: "\t").map(String.init)
    let rest = cells.filter { !PageNumber.isOne($0) }
    let isHeader =
      rest.count < cells.count && rest.contains { $0.split(separator: " ").count >= 3 }
    return isHeader ? rest.joined(separator: "\t") : String(text)
  }

  private static func edges(_ lines: [TextLines.Line]) -> Set<Int> {
    var found: Set<Int> = []
    for start in lines.indices.dropFirst()
    where isBlank(lines[start - 1].text) && !isBlank(lines[start].text) {
      let stretch = lines[start...].prefix(5).prefix { !isBlank($0.text) && isLone($0.text) }
      guard stretch.contains(where: { isRow($0.text) }),
        let last = stretch.indices.last(where: { hasPageNumber(lines[$0].text) })
      else { continue }
      found.formUnion((start...last).filter { isRow(lines[$0].text) })
    }
    return found
  }

  /// One text, or two with a number of a page among them.
  private static func isLone(_ text: Substring) -> Bool {
    let cells = cells(of: text)
    return text.utf8.count <= 160
      && (cells.count == 1 || cells.count == 2 && cells.contains(where: PageNumber.isOne))
  }

  private static func hasPageNumber(_ text: Substring) -> Bool {
    cells(of: text).contains(where: PageNumber.isOne)
  }

  private static func cells(of text: Substring) -> [String] {
    text.split(separator: "\t").map { $0.filter { $0 != " " }.lowercased() }
      .filter { !$0.isEmpty }
  }

  private static func isRow(_ text: Substring) -> Bool {
    text.utf8.count { $0 == 0x09 } >= 2 && !isBlank(text)
  }

  private static func isBlank(_ text: Substring) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  private static func lastTabs(of text: Substring) -> Int {
    text.utf8.reversed().prefix { $0 == 0x09 }.count
  }
}

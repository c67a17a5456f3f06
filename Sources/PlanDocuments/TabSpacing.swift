/// What some converters put between or behind all rows of a text with tabs, where it says nothing.
struct TabSpacing {
  /// Places of rows that are the header or footer of several pages: each stands by itself, word for word
  /// as before.
  let running: Set<Int>
  /// Places of the blank lines that part two rows, where one stands between nearly all rows.
  let blanks: Set<Int>

  init(_ lines: [TextLines.Line]) {
    running = Self.running(lines)
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
    var places: [Substring: [Int]] = [:]
    for index in lines.indices where isRow(lines[index].text) {
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      guard neighbours.allSatisfy({ isBlank(lines[$0].text) }) else { continue }
      places[lines[index].text, default: []].append(index)
    }
    return Set(places.values.filter { $0.count >= 2 }.joined())
  }

  private static func isRow(_ text: Substring) -> Bool {
    text.utf8.count { $0 == 0x09 } >= 2 && !isBlank(text)
  }

  private static func isBlank(_ text: Substring) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  private static func lastTabs(of text: Substring) -> Int {
    text.utf8.reversed().prefix { $0 == 0x09 }.count
  }
}

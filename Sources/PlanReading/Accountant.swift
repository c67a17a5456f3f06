import PlanDocuments
import PlanModel

/// Keeps the account of every character: what was placed, and what was not.
struct Accountant {
  private(set) var placed: [Accounting.Place: Int] = [:]
  private(set) var unplaced: [Accounting.Unplaced] = []
  private var unplacedCharacters = 0
  /// Rows of a sheet that turned out to be text: what stands in their cells.
  private(set) var rowsOfText: [ProseLine] = []

  mutating func place(_ block: TextBlock, as place: Accounting.Place) {
    placed[place, default: 0] += CharacterCount.of(block.raw)
  }

  mutating func place(_ row: Row, as place: Accounting.Place) {
    placed[place, default: 0] += row.characters
    guard place == .narrative else { return }
    let text = row.cells.map { CellText.clean($0.text) }.filter { !$0.isEmpty }
    // A row of more is one of another table.
    guard (1...2).contains(text.count) else { return }
    let line = text.joined(separator: " ")
    rowsOfText.append(
      ProseLine(text: line, raw: line, isItem: false, line: row.line, isWhole: true))
  }

  /// A row whose cells were placed but for those that were left or are furniture, as is what is no
  /// cell.
  mutating func place(
    _ row: Row, as place: Accounting.Place, leaving spare: [Int], except furniture: [Int] = []
  ) {
    var rest = row.characters
    var here = 0
    for (index, cell) in row.cells.enumerated() {
      let count = CharacterCount.of(cell.text)
      guard count > 0, furniture.isEmpty || !furniture.contains(index) else { continue }
      if !spare.isEmpty, spare.contains(index) {
        leave(cell.text, line: row.line)
      } else {
        here += count
      }
      rest -= count
    }
    placed[place, default: 0] += here
    placed[.furniture, default: 0] += rest
  }

  mutating func leave(_ row: Row) {
    place(row, as: .furniture, leaving: Array(row.cells.indices))
  }

  mutating func leave(_ text: String, line: Int) {
    // By scalars: an accent after a space makes one character of both, which is white space.
    let folded = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
    guard !folded.isEmpty else { return }
    unplaced.append(Accounting.Unplaced(line: line, text: folded))
    unplacedCharacters += CharacterCount.of(text)
  }

  /// What was taken for prose or left over, and turns out to be an action's.
  mutating func reclaim(_ line: ProseLine) {
    let count = CharacterCount.of(line.raw)
    let before: Accounting.Place =
      line.isFurniture ? .furniture : line.isHeading ? .heading : .narrative
    placed[before, default: 0] -= count
    placed[.action, default: 0] += count
  }

  /// Rows that were left over and turn out to be of one thing.
  mutating func claim(_ lines: Set<Int>, as place: Accounting.Place) {
    guard !lines.isEmpty, unplaced.contains(where: { lines.contains($0.line) }) else { return }
    for one in unplaced where lines.contains(one.line) {
      let count = CharacterCount.of(one.text)
      placed[place, default: 0] += count
      unplacedCharacters -= count
    }
    unplaced.removeAll { lines.contains($0.line) }
  }

  /// What was placed as one thing and turns out to be another.
  mutating func move(_ count: Int, from before: Accounting.Place, to after: Accounting.Place) {
    placed[before, default: 0] -= count
    placed[after, default: 0] += count
  }

  func accounting(of document: Document) -> Accounting {
    var placed = placed
    let counted = placed.values.reduce(0, +) + unplacedCharacters
    // Quotation marks around separated values and the like: no part of any cell.
    if document.characters > counted {
      placed[.furniture, default: 0] += document.characters - counted
    }
    return Accounting(
      characters: document.characters, placed: placed.filter { $0.value > 0 },
      unplaced: unplaced.sorted { $0.line < $1.line })
  }
}

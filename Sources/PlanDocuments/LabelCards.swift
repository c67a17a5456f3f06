/// Cards whose labels stand beside their values with nothing but a gap between.
///
/// A line may hold two:
///
///     Lead        Head of Parks             Status    On track
///     Progress    Half of the trees are in the
///                 ground.
///
/// What shows them is that the same few labels come again and again. Each card is a table, a row for
/// each line of labels: label, value, and label and value again where a line holds two.
struct LabelCards {
  struct Card {
    var table: Table
    /// The first line after it.
    var next: Int
  }

  /// How often a label comes at the least.
  private static let timesAtLeast = 3

  /// A line of cards has two labels and their values, seldom three.
  private static let fewestOfHeader = 5

  /// Labels that begin a line.
  private var labels: Set<String> = []
  /// By such a label those that stand behind its value.
  private var inner: [String: Set<String>] = [:]
  /// Labels that stand behind the value of one: in some cards they begin a line of their own.
  private var shared: Set<String> = []
  private let lines: [[Segment]]

  /// The cards of a text, by the line on which each begins; none where there are no three.
  static func all(in text: TextLines) -> [Int: Card] {
    // Most texts have no such gaps, and are not cut into pieces.
    guard text.lines.count(where: { mayHold($0.text) }) >= 9 else { return [:] }
    let cards = LabelCards(text.lines)
    guard cards.labels.count >= 3 else { return [:] }
    return cards.found(in: text.lines)
  }

  private static func mayHold(_ line: Substring) -> Bool {
    var spaces = 0
    var begun = false
    for byte in line.utf8 {
      switch byte {
      case 0x20: spaces += 1
      case 0x09, UInt8(ascii: "|"): return false
      default:
        if begun, spaces >= 2 { return true }
        spaces = 0
        begun = true
      }
    }
    return false
  }

  private init(_ all: [TextLines.Line]) {
    let cut = all.map { line in
      line.text.utf8.count > 400 || line.text.utf8.contains(0x09)
        || line.text.utf8.contains(UInt8(ascii: "|")) ? [] : Segment.all(in: line.text)
    }
    // The header of a table comes again on each page, word for word; cards say something else each.
    var times: [[String]: Int] = [:]
    for line in cut where line.count >= Self.fewestOfHeader {
      times[line.map(\.text), default: 0] += 1
    }
    lines = cut.map { line in
      line.count >= Self.fewestOfHeader && times[line.map(\.text), default: 0] > 1 ? [] : line
    }
    var first: [String: Int] = [:]
    var behind: [String: [String: Int]] = [:]
    var anywhere: [String: Int] = [:]
    var isFigure: [String: Int] = [:]
    for line in lines where line.count >= 2 && Self.isLabel(line[0].text) {
      let label = line[0].text
      first[label, default: 0] += 1
      if Self.isFigure(line[1].text) { isFigure[label, default: 0] += 1 }
      for (place, segment) in line.enumerated().dropFirst().dropLast()
      where Self.isLabel(segment.text) {
        behind[label, default: [:]][segment.text, default: 0] += 1
        if place >= 2 { anywhere[segment.text, default: 0] += 1 }
      }
    }
    // A card or two may have a label at the front of a line that others have behind a value.
    for (label, count) in first where count + anywhere[label, default: 0] >= Self.timesAtLeast {
      // "Green    4" is a line of counts.
      guard isFigure[label, default: 0] * 2 < count else { continue }
      labels.insert(label)
    }
    labels = inOrder(labels)
    for label in labels {
      let count = first[label, default: 0]
      inner[label] = Set(
        behind[label, default: [:]].filter { text, times in
          // What only ever stands right behind the label is its value.
          times * 5 >= count * 3 && text != label && anywhere[text, default: 0] > 0
            && (times > 1 || labels.contains(text))
        }.keys)
    }
    shared = inner.values.reduce(into: []) { $0.formUnion($1) }
  }

  private static func isLabel(_ text: String) -> Bool {
    guard (2...34).contains(text.count), text.first?.isUppercase == true,
      let last = text.last, last.isLetter || last.isNumber || ")?".contains(last)
    else { return false }
    let words = text.split(separator: " ")
    return words.count <= 5 && !text.contains { ":;,".contains($0) }
      && words.allSatisfy { !$0.contains(where: \.isNumber) || isOfTime($0) }
  }

  /// The year or quarter of "August 2024", "Q2 2024/25" and "Update (March 2025)".
  private static func isOfTime(_ word: Substring) -> Bool {
    let plain = word.drop { $0 == "(" }.prefix { $0 != ")" }
    if plain.count == 2, let first = plain.first, let last = plain.last?.wholeNumberValue {
      return "QH".contains(first) && (1...4).contains(last)
    }
    let parts = plain.split { "/-–".contains($0) }
    guard let year = parts.first, year.count == 4, parts.count <= 2,
      ["19", "20"].contains(year.prefix(2))
    else { return false }
    return parts.allSatisfy { $0.allSatisfy(\.isNumber) && [2, 4].contains($0.count) }
  }

  private static func isFigure(_ text: String) -> Bool {
    text.count <= 14 && text.contains(where: \.isNumber) && !text.contains("£")
      && text.allSatisfy { $0.isNumber || "%.,()- ".contains($0) }
  }

  /// Labels that have the same other label on the line of labels before or after them most times that
  /// they come: the first cells of a table's rows have now this beside them and now that.
  private func inOrder(_ labels: Set<String>) -> Set<String> {
    var all: [String: Int] = [:]
    var beside: [String: [String: Int]] = [:]
    var before: String?
    for line in lines {
      guard let head = line.first?.text, labels.contains(head) else { continue }
      let inside = line.enumerated().dropFirst(2).dropLast().map(\.element.text)
      for label in [head] + inside where labels.contains(label) {
        all[label, default: 0] += 1
        if let before, before != label {
          beside[before, default: [:]][label + " after", default: 0] += 1
          beside[label, default: [:]][before + " before", default: 0] += 1
        }
        before = label
      }
    }
    return labels.filter { label in
      (beside[label]?.values.max() ?? 0) * 5 >= all[label, default: 0] * 3
    }
  }

  // MARK: Cards

  private func found(in text: [TextLines.Line]) -> [Int: Card] {
    var cards: [Int: Card] = [:]
    var index = 0
    var openers: [String: Int] = [:]
    var floor = 0
    while index < lines.count {
      guard let (start, card) = card(from: index, above: floor, in: text) else {
        index += 1
        continue
      }
      cards[start] = card
      openers[lines[index].first?.text ?? "", default: 0] += 1
      index = card.next
      floor = index
    }
    // A few lines that happen to begin with such words are none, and cards begin alike.
    let most = openers.values.max() ?? 0
    return most >= Self.timesAtLeast && most * 2 >= cards.count ? cards : [:]
  }

  /// What a line of labels says, and the lines that go on with it.
  private struct Entry {
    var pieces: [(label: String, value: String, start: Int)]
    var first: Int
    var last: Int
  }

  private func card(
    from index: Int, above floor: Int, in text: [TextLines.Line]
  ) -> (start: Int, card: Card)? {
    guard let entry = entry(at: index) else { return nil }
    var entries: [Entry] = [entry]
    var used = Set(entry.pieces.map(\.label))
    var next = index + 1
    var end = next
    while next < lines.count {
      if lines[next].isEmpty {
        guard next - end < 2 else { break }
        next += 1
        continue
      }
      if let more = self.entry(at: next) {
        guard used.isDisjoint(with: more.pieces.map(\.label)) else { break }
        used.formUnion(more.pieces.map(\.label))
        entries.append(more)
      } else {
        guard next == end, goOn(&entries[entries.count - 1], with: lines[next], at: next) else {
          break
        }
      }
      next += 1
      end = next
    }
    // The first value may be missing.
    let start = entries.lazy.map { $0.pieces[0].start }.first { $0 > 0 }
    let above = linesAbove(index, floor: floor, values: start ?? 0)
    // One label alone is none, but for the last of a card that a page break cut off.
    guard entries.count >= 2 || entries[0].pieces.count >= 2 || !above.isEmpty else { return nil }
    var rows = above.map { row($0.cells, $0.lines, text) }
    rows += entries.map { entry in
      row(entry.pieces.flatMap { [$0.label, $0.value] }, entry.first...entry.last, text)
    }
    return (
      above.first?.lines.lowerBound ?? index, Card(table: Table(rows: rows), next: end)
    )
  }

  private func row(_ cells: [String], _ range: ClosedRange<Int>, _ text: [TextLines.Line]) -> Row {
    Row(
      cells: cells.map { Cell(text: $0) }, line: range.lowerBound + 1,
      endLine: range.upperBound + 1,
      page: text[range.lowerBound].page,
      characters: range.reduce(0) { $0 + CharacterCount.of(text[$1].text) })
  }

  /// A line that begins with a label; its value may be missing.
  private func entry(at index: Int) -> Entry? {
    let line = lines[index]
    guard let label = line.first?.text,
      labels.contains(label) || shared.contains(label) && line.count > 1
    else { return nil }
    var pieces = [(label: label, value: "", start: 0)]
    var isOpen = false
    for (place, segment) in line.enumerated().dropFirst() {
      let last = pieces.count - 1
      if inner[label]?.contains(segment.text) == true
        || isSet(segment.text, behind: label, at: place, of: line),
        !pieces.contains(where: { $0.label == segment.text })
      {
        pieces.append((segment.text, "", place + 1 < line.count ? line[place + 1].start : 0))
        isOpen = false
      } else {
        if !isOpen { pieces[last].start = segment.start }
        pieces[last].value += isOpen ? " " + segment.text : segment.text
        isOpen = true
      }
    }
    return Entry(pieces: pieces, first: index, last: index)
  }

  /// Whether a label of other lines stands behind a value here, with a value of its own.
  private func isSet(
    _ text: String, behind label: String, at place: Int, of line: [Segment]
  ) -> Bool {
    place >= 2 && place + 1 < line.count && text != label
      && (labels.contains(text) || shared.contains(text))
  }

  /// Adds a line to the values beneath which it stands; false where it stands beneath none.
  private func goOn(_ entry: inout Entry, with line: [Segment], at index: Int) -> Bool {
    var longer = entry
    for segment in line {
      let place = longer.pieces.lastIndex { $0.start > 0 && $0.start - 2 <= segment.start }
      if let place {
        longer.pieces[place].value +=
          (longer.pieces[place].value.isEmpty ? "" : " ") + segment.text
      } else if segment.text.first?.isLowercase == true, segment.text.count <= 20,
        lines[entry.first][0].start == segment.start
      {
        // The second line of a label: "Target date for" over "completion".
        longer.pieces[0].label += " " + segment.text
      } else {
        return false
      }
    }
    entry = longer
    entry.last = index
    return true
  }

  /// What stands right above a card's first label and belongs to it: "Action 4    Mend the hall" with
  /// the lines that go on with it, or the rest of a value that a page break cut off.
  private func linesAbove(
    _ index: Int, floor: Int, values start: Int
  ) -> [(cells: [String], lines: ClosedRange<Int>)] {
    guard start > 0 else { return [] }
    var first = index
    while first > floor, let head = lines[first - 1].first, abs(head.start - start) <= 2,
      lines[first - 1].count == 1
    {
      first -= 1
    }
    let rest = lines[first..<index].map { $0[0].text }
    if first > floor, lines[first - 1].count == 2, abs(lines[first - 1][1].start - start) <= 2,
      lines[first - 1][0].start <= lines[index][0].start + 1,
      lines[first - 1][0].text.contains(where: \.isNumber)
    {
      let opener = lines[first - 1]
      return [
        (
          [opener[0].text, ([opener[1].text] + rest).joined(separator: " ")],
          (first - 1)...(index - 1)
        )
      ]
    }
    return rest.isEmpty ? [] : [(["", rest.joined(separator: " ")], first...(index - 1))]
  }
}

extension TextLines {
  /// The lines with those of cards left blank, so that no table around them takes them in.
  func lines(without taken: [Range<Int>]) -> [Line] {
    var lines = lines
    for index in taken.joined() { lines[index].text = "" }
    return lines
  }
}

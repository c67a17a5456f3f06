/// A small table of numbers that a page's layout shows by runs of spaces: headings that stand over the
/// numbers, and lines of a label with as many numbers.
///
/// Its columns begin nowhere in particular, for numbers stand at the right of theirs; so the pieces of
/// each line are counted and not measured.
enum CountColumns {
  struct Found {
    var rows: [Row]
    /// The first line after the table.
    var next: Int
  }

  /// The table whose header a line is; nil where what follows is none.
  static func read(_ lines: [TextLines.Line], from index: Int) -> Found? {
    guard let first = firstRow(beneath: index, in: lines) else { return nil }
    var header = pieces(of: lines[index].text)
    if first > index + 1 { add(pieces(of: lines[index + 1].text), to: &header) }
    let width = pieces(of: lines[first].text).count
    let isIndented = header.first.map { $0.start } ?? 0 > labelEnd(of: lines[first].text)
    guard (2...8).contains(width), header.count == width || header.count == width - 1 && isIndented,
      header.allSatisfy({ $0.text.count <= 40 && (!isNumber($0.text) || isYear($0.text)) })
    else { return nil }
    var cells = [header.map(\.text)]
    if header.count < width { cells[0].insert("", at: 0) }
    var places = [index]
    var next = first
    while next < lines.count {
      let row = pieces(of: lines[next].text)
      guard row.count == width, !isNumber(row[0].text),
        row.dropFirst().allSatisfy({ isNumber($0.text) })
      else { break }
      cells.append(row.map(\.text))
      places.append(next)
      next += 1
    }
    guard cells.count >= 4 else { return nil }
    let rows = zip(cells, places).map { texts, place in
      Row(
        cells: texts.map { Cell(text: $0) }, line: place + 1, page: lines[place].page,
        characters: CharacterCount.of(lines[place].text))
    }
    return Found(rows: rows, next: next)
  }

  /// The line right beneath or after one blank line that ends in a number behind a gap; one line of
  /// what goes on with the headings may stand between.
  private static func firstRow(beneath index: Int, in lines: [TextLines.Line]) -> Int? {
    for next in [index + 1, index + 2] where next < lines.count {
      let bytes = lines[next].text.utf8
      guard let last = bytes.last(where: { $0 > 0x20 }) else { continue }
      guard bytes.count <= 200 else { return nil }
      if (0x30...0x39).contains(last) || last == UInt8(ascii: "%") { return next }
      guard next == index + 1, goesOn(lines[next].text, with: lines[index].text) else { return nil }
    }
    return nil
  }

  /// "(baseline)" or "target" beneath some of the headings, none in the first column.
  private static func goesOn(_ line: Substring, with header: Substring) -> Bool {
    let header = pieces(of: header)
    let more = pieces(of: line)
    guard header.count >= 2, !more.isEmpty, more.count < header.count else { return false }
    return more.allSatisfy { piece in
      !isNumber(piece.text) && piece.text.count <= 20
        && header.dropFirst().contains { overlaps($0, piece) }
    }
  }

  private static func overlaps(_ one: Piece, _ other: Piece) -> Bool {
    one.start < other.start + other.text.count && other.start < one.start + one.text.count
  }

  private static func add(_ more: [Piece], to header: inout [Piece]) {
    for piece in more {
      guard let place = header.indices.dropFirst().first(where: { overlaps(header[$0], piece) })
      else { continue }
      header[place].text += " " + piece.text
    }
  }

  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && text.allSatisfy(\.isNumber) && ["19", "20"].contains(text.prefix(2))
  }

  private struct Piece {
    var start: Int
    var text: String
  }

  /// The runs of words that two spaces or more part.
  private static func pieces(of line: Substring) -> [Piece] {
    guard line.utf8.count <= 200, !line.utf8.contains(0x09) else { return [] }
    var pieces: [Piece] = []
    var spaces = 2
    for (place, character) in line.enumerated() {
      if character == " " {
        spaces += 1
        continue
      }
      if spaces >= 2 || pieces.isEmpty {
        pieces.append(Piece(start: place, text: String(character)))
      } else {
        let last = pieces.count - 1
        if spaces == 1 { pieces[last].text.append(" ") }
        pieces[last].text.append(character)
      }
      spaces = 0
    }
    return pieces
  }

  private static func labelEnd(of line: Substring) -> Int {
    pieces(of: line).first.map { $0.start + $0.text.count } ?? 0
  }

  private static func isNumber(_ text: String) -> Bool {
    text.count <= 12 && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || "%.,()- ".contains($0) }
  }
}

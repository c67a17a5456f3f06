/// Tables of a page's layout whose headings stand a single space apart over columns that stand wider.
///
/// Such a header tells how many columns there are, and the rows beneath where they begin. Each row begins
/// with its ref; its cells may touch those beside them ("OngoingDelivery").
struct TightTables {
  struct Found {
    var table: Table
    /// The first line after it.
    var next: Int
  }

  private var starts: [Int]
  private var headings: [String]
  private static let refs: Set = ["ref", "ref.", "no", "no.", "id", "number"]

  /// The tables of a text, by the line on which each begins, one for each time that its header comes.
  static func all(in text: TextLines) -> [Int: Found] {
    var found: [Int: Found] = [:]
    var index = 0
    var known: [String] = []
    while index < text.lines.count {
      guard let header = header(text.lines[index].text) else {
        index += 1
        continue
      }
      let lines = Lines(beneath: index, header, in: text.lines)
      let words = header.flatMap { $0.text.split(separator: " ").map(String.init) }
      if lines.rows >= (words == known ? 1 : 3), let table = TightTables(header, lines),
        table.starts.count >= header.count + 2
      {
        found[index] = Found(table: table.table(index, lines, in: text.lines), next: lines.next)
        known = words
        index = lines.next
      } else {
        index += 1
      }
    }
    return found
  }

  /// The headings of a line that begins with one for refs and in which some stand a space apart.
  private static func header(_ line: Substring) -> [Segment]? {
    guard (24...400).contains(line.utf8.count), !line.utf8.contains(0x09),
      !line.utf8.contains(UInt8(ascii: "|"))
    else { return nil }
    let segments = Segment.all(in: line)
    guard segments.count >= 4,
      let first = segments[0].text.split(separator: " ").first,
      refs.contains(first.lowercased()),
      segments.dropLast().allSatisfy({ !$0.text.contains(where: \.isNumber) }),
      segments.reduce(0, { $0 + $1.text.split(separator: " ").count }) >= segments.count + 3
    else { return nil }
    return segments
  }

  // MARK: Lines

  /// The lines beneath a header, and what each is.
  private struct Lines {
    enum Kind { case header, row, more, heading }
    struct Line {
      var index: Int
      var kind: Kind
      /// The ref is a piece of its own.
      var segments: [Segment]
    }

    var lines: [Line] = []
    var next: Int
    var rows: Int { lines.count { $0.kind == .row } }

    init(beneath header: Int, _ headings: [Segment], in all: [TextLines.Line]) {
      next = header + 1
      while next < all.count, TightTables.header(all[next].text) == nil {
        let segments = Segment.all(in: all[next].text)
        guard let first = segments.first else { break }
        if lines.allSatisfy({ $0.kind == .header }), first.start >= headings[1].start - 3,
          segments.allSatisfy({ $0.text.count <= 14 })
        {
          lines.append(Line(index: next, kind: .header, segments: segments))
        } else if let parted = Self.withRef(segments) {
          lines.append(Line(index: next, kind: .row, segments: parted))
        } else if segments.count == 1, first.start <= 1, Self.isHeading(first.text),
          next + 1 < all.count, Self.withRef(Segment.all(in: all[next + 1].text)) != nil
        {
          lines.append(Line(index: next, kind: .heading, segments: segments))
        } else if first.start >= 2, rows > 0 {
          lines.append(Line(index: next, kind: .more, segments: segments))
        } else {
          break
        }
        next += 1
      }
    }

    /// The pieces of a line that begins with a ref, that one parted from its text.
    private static func withRef(_ segments: [Segment]) -> [Segment]? {
      guard segments.count >= 2, let first = segments.first, first.start <= 3 else { return nil }
      let ref = first.text.prefix { $0 != " " }
      guard PartedRows.isRef(String(ref)), ref.last?.isNumber == true || ref.count <= 6,
        ref.allSatisfy({ $0.isNumber || $0.isLetter || "./-".contains($0) })
      else { return nil }
      let rest = first.text.dropFirst(ref.count).drop { $0 == " " }
      guard !rest.isEmpty else { return segments }
      let start = first.start + first.text.count - rest.count
      return [
        Segment(start: first.start, text: String(ref)), Segment(start: start, text: String(rest)),
      ]
        + segments.dropFirst()
    }

    private static func isHeading(_ text: String) -> Bool {
      (3...80).contains(text.count) && text.first?.isUppercase == true && text.last != "."
    }
  }

  // MARK: Columns

  private init?(_ header: [Segment], _ lines: Lines) {
    let rows = lines.lines.filter { $0.kind == .row }
    let texts = Dictionary(grouping: rows.filter { $0.segments.count > 1 }) { $0.segments[1].start }
    guard let text = texts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key
    else { return nil }
    var begun: [Int: Int] = [:]
    for line in lines.lines where line.kind == .row || line.kind == .more {
      for segment in line.segments where segment.start > text + 5 {
        begun[segment.start, default: 0] += 1
      }
    }
    let fewest = max(2, rows.count / 4)
    var columns: [Int] = []
    for start in begun.keys.sorted(by: { (begun[$1] ?? 0, $0) < (begun[$0] ?? 0, $1) })
    where begun[start] ?? 0 >= fewest && columns.allSatisfy({ abs($0 - start) > 2 }) {
      columns.append(start)
    }
    starts = [rows[0].segments[0].start, text] + columns.sorted()
    headings = []
    guard name(by: header, begun) else { return nil }
    for line in lines.lines where line.kind == .header { addHeadings(line.segments) }
  }

  /// Gives each column its heading; false where one of the headings stands over none.
  private mutating func name(by header: [Segment], _ begun: [Int: Int]) -> Bool {
    var anchors: [Int] = []
    for (place, heading) in header.enumerated() {
      if place == 0 {
        anchors.append(starts[0])
        continue
      }
      guard let near = starts.min(by: { abs($0 - heading.start) < abs($1 - heading.start) }),
        abs(near - heading.start) <= 4, near > anchors[place - 1]
      else { return false }
      anchors.append(near)
    }
    var kept: [Int] = []
    for (place, heading) in header.enumerated() {
      let end = place + 1 < anchors.count ? anchors[place + 1] : Int.max
      let words = heading.text.split(separator: " ").map(String.init)
      var own = starts.filter { (anchors[place]..<end).contains($0) }
      while own.count > words.count {
        // What few cells begin with is no column of its own.
        guard let least = own.dropFirst().min(by: { (begun[$0] ?? .max) < (begun[$1] ?? .max) })
        else { break }
        own.removeAll { $0 == least }
      }
      for column in own.indices {
        let isLast = column == own.count - 1
        headings.append(isLast ? words[column...].joined(separator: " ") : words[column])
      }
      kept += own
    }
    starts = kept
    return headings.count == starts.count
  }

  /// Adds the words of a header's further line to the headings over which they stand.
  private mutating func addHeadings(_ segments: [Segment]) {
    for segment in segments {
      guard
        let column = starts.indices.min(by: {
          abs(starts[$0] - segment.start) < abs(starts[$1] - segment.start)
        })
      else { continue }
      let words = segment.text.split(separator: " ").map(String.init)
      // "23 24" beneath "Sept Mar".
      let isSpread =
        words.count > 1 && column + words.count <= starts.count
        && starts[column + words.count - 1] - starts[column] <= 12 * (words.count - 1)
      for (offset, word) in (isSpread ? words : [segment.text]).enumerated() {
        headings[column + offset] += " " + word
      }
    }
  }

  // MARK: Cells

  private func cells(of segments: [Segment]) -> [String] {
    var cells = Array(repeating: "", count: starts.count)
    var last = -1
    for segment in segments {
      var column = max(starts.lastIndex { $0 <= segment.start + 2 } ?? 0, last + 1)
      var rest = segment
      while column < starts.count - 1, rest.end > starts[column + 1] + 1,
        let cut = Self.cut(rest, at: starts[column + 1])
      {
        cells[column] = cut.head
        rest = cut.rest
        column += 1
      }
      column = min(column, starts.count - 1)
      cells[column] += cells[column].isEmpty ? rest.text : " " + rest.text
      last = column
    }
    return cells
  }

  /// Cuts two cells apart at the border itself, where a capital touches a small letter there, or at the
  /// space before it that stands next to it.
  private static func cut(_ segment: Segment, at border: Int) -> (head: String, rest: Segment)? {
    let characters = Array(segment.text)
    let place = border - segment.start
    func parts(_ place: Int) -> (head: String, rest: Segment) {
      let head = String(characters[..<place])
      return (
        head.last == " " ? String(head.dropLast()) : head,
        Segment(start: segment.start + place, text: String(characters[place...]))
      )
    }
    for offset in [0, 1, -1] where characters.indices.contains(place + offset) && place + offset > 0
    {
      let (before, after) = (characters[place + offset - 1], characters[place + offset])
      if before == " " || before.isLowercase && after.isUppercase { return parts(place + offset) }
    }
    // "CountrysideRangers": where a line that is full drew its cells together.
    let joints = characters.indices.filter {
      $0 > 0 && characters[$0 - 1].isLowercase && characters[$0].isUppercase
        && (-9...2).contains($0 - place)
    }
    if joints.count == 1 { return parts(joints[0]) }
    let spaces = characters.indices.filter {
      $0 > 0 && characters[$0 - 1] == " " && !characters[$0].isLowercase && $0 <= place
        && place - $0 <= 9
    }
    return spaces.last.map(parts)
  }

  private func table(_ header: Int, _ lines: Lines, in all: [TextLines.Line]) -> Table {
    let width = width(of: lines)
    var drafts: [(cells: [String], first: Int, last: Int)] = [(headings, header, header)]
    for line in lines.lines {
      if line.kind == .header {
        drafts[0].last = line.index
        continue
      }
      if line.kind == .heading {
        let blank = Array(repeating: "", count: starts.count - 1)
        drafts.append(([line.segments[0].text] + blank, line.index, line.index))
        continue
      }
      let cells = cells(of: parted(line.segments, at: width))
      if line.kind == .row {
        drafts.append((cells, line.index, line.index))
      } else {
        let place = drafts.count - 1
        for (column, text) in cells.enumerated() where !text.isEmpty {
          drafts[place].cells[column] += drafts[place].cells[column].isEmpty ? text : " " + text
        }
        drafts[place].last = line.index
      }
    }
    return Table(
      rows: withSigns(drafts.map(\.cells)).enumerated().map { place, cells in
        let (first, last) = (drafts[place].first, drafts[place].last)
        return Row(
          cells: cells.map { Cell(text: $0) }, line: first + 1, endLine: last + 1,
          page: all[first].page,
          characters: (first...last).reduce(0) { $0 + CharacterCount.of(all[$1].text) })
      })
  }

  /// Where the texts end at the latest that have a cell beside them.
  private func width(of lines: Lines) -> Int? {
    lines.lines.compactMap { line -> Int? in
      guard line.kind == .row || line.kind == .more, starts.count > 2,
        let place = line.segments.firstIndex(where: { abs($0.start - starts[1]) <= 1 }),
        place + 1 < line.segments.count, abs(line.segments[place + 1].start - starts[2]) <= 2
      else { return nil }
      return line.segments[place].end
    }.max()
  }

  /// Parts the name that a line drew to its text ("Mend the old roads Highways") where the text runs past
  /// all others and nothing stands in the column beside it.
  private func parted(_ segments: [Segment], at width: Int?) -> [Segment] {
    guard let width, starts.count > 3,
      let place = segments.firstIndex(where: { abs($0.start - starts[1]) <= 1 }),
      segments[place].end > width, segments[place].end <= starts[2],
      place + 1 == segments.count || segments[place + 1].start > starts[2] + 2
    else { return segments }
    let characters = Array(segments[place].text)
    let cut = characters.indices.first {
      $0 > 0 && characters[$0 - 1] == " " && characters[$0].isUppercase
        && segments[place].start + $0 >= width - 5
    }
    guard let cut else { return segments }
    let head = Segment(
      start: segments[place].start, text: String(characters[..<cut].dropLast()))
    let rest = Segment(start: starts[2], text: String(characters[cut...]))
    return segments[..<place] + [head, rest] + segments[(place + 1)...]
  }

  /// Moves a sign that a full cell drew to itself ("Complete B") into the empty column of signs beside it.
  private func withSigns(_ rows: [[String]]) -> [[String]] {
    let signs = starts.indices.filter { column in
      let texts = rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty }
      return !texts.isEmpty && texts.allSatisfy { $0.count <= 2 }
    }
    return rows.enumerated().map { place, row in
      var row = row
      for column in signs where place > 0 && column > 0 && row[column].isEmpty {
        let words = row[column - 1].split(separator: " ")
        guard words.count >= 2, let last = words.last, last.count <= 2,
          !signs.contains(column - 1)
        else { continue }
        row[column - 1] = words.dropLast().joined(separator: " ")
        row[column] = String(last)
      }
      return row
    }
  }
}

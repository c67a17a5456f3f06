/// Where the columns of a table begin that only spaces set apart, and how a line is cut at them.
///
/// `pdftotext -layout` keeps a page's columns apart as well as a line lets it: where cells fill their
/// columns a single space is left between them, and a line that is full is drawn together, so that its
/// cells begin some characters before their columns do.
struct ColumnBorders {
  /// Where each column begins, counted in characters.
  var starts: [Int]
  /// Whether most cells of a column begin just where it does, as they do unless they are centred.
  private(set) var isFlush: [Bool]
  /// Whether a header of several lines vouches for the columns.
  var isHeaded = false

  /// How far before its column a cell may begin where its line was drawn together, in characters.
  private static let widestShift = 9
  /// How far behind it, where the line before it ran on.
  private static let furthestBehind = 7
  /// How far a cell may run over the next border, or begin before its own, without being moved.
  private static let slack = 2
  /// Lines of a table that tell how it is set.
  private static let linesLookedAt = 40

  /// The lines beneath a header that are set as it is: those of its page, up to a gap of more blank
  /// lines than `widestGap`.
  static func rows(
    beneath index: Int, in lines: [TextLines.Line], widestGap: Int = 1
  ) -> ArraySlice<TextLines.Line> {
    var end = index + 1
    var blanks = 0
    while end < lines.count, end <= index + linesLookedAt, lines[end].page == lines[index].page {
      let isBlank = lines[end].text.utf8.allSatisfy { $0 <= 0x20 }
      blanks = isBlank ? blanks + 1 : 0
      if blanks > widestGap { break }
      end += 1
    }
    return lines[(index + 1)..<end]
  }

  init(starts: [Int]) {
    self.starts = starts
    isFlush = Array(repeating: false, count: starts.count)
  }

  /// Learns from the lines beneath a header which columns are flush.
  mutating func learn(from rows: ArraySlice<TextLines.Line>) {
    var seen = Array(repeating: 0, count: starts.count)
    var flush = seen
    for line in rows {
      for segment in Segment.all(in: line.text) {
        guard let column = starts.lastIndex(where: { $0 - Self.slack <= segment.start }) else {
          continue
        }
        seen[column] += 1
        if abs(segment.start - starts[column]) <= 1 { flush[column] += 1 }
      }
    }
    isFlush = zip(flush, seen).map { $0 >= 3 && $0 * 2 >= $1 }
  }

  /// The line's cells; nil where something in it runs over a border.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - index: Where it stands.
  ///   - lines: All lines, for what stands beside it.
  ///   - isStrict: Whether each cell must keep to its column, as where no header says that the columns
  ///     are those of this page.
  /// - Returns: One text for each column, empty where the line has nothing in it.
  func cells(
    of line: Substring, at index: Int, in lines: [TextLines.Line], isStrict: Bool = false
  ) -> [String]? {
    guard line.utf8.count <= 600, !line.utf8.contains(0x09), !line.utf8.contains(UInt8(ascii: "|"))
    else { return nil }
    let segments = Segment.all(in: line)
    var cells = Array(repeating: "", count: starts.count)
    var last = -1
    func put(_ text: String, in column: Int) {
      cells[column] += cells[column].isEmpty ? text : " " + text
      last = column
    }
    var beside: Set<Int>?
    for (place, segment) in segments.enumerated() {
      let following = place + 1 < segments.count ? segments[place + 1].start : Int.max
      guard
        var column = isStrict
          ? starts.lastIndex(where: { $0 - Self.slack <= segment.start })
          : column(of: segment.start, before: following, after: last)
      else { return nil }
      var rest = segment
      while true {
        let border = column + 1 < starts.count ? starts[column + 1] : Int.max
        if rest.end <= border {
          put(rest.text, in: column)
          break
        }
        // What stands alone in its line and runs over a border is no row, but for what begins just
        // with a column.
        guard segments.count > 1 || isHeaded && isFlush[column] && segment.start == starts[column]
        else {
          return nil
        }
        if isStrict {
          guard let cut = Self.cut(rest, exactlyAt: border) else { return nil }
          put(cut.head, in: column)
          rest = cut.rest
          column += 1
          continue
        }
        if beside == nil { beside = Self.starts(beside: index, in: lines) }
        guard
          let cut = Self.cut(
            rest, at: border, beside: beside ?? [],
            isSure: column == 0 || !isHeaded && segments.count <= 2,
            isAlone: segments.count == 1 && column == 0)
        else {
          guard segments.count >= (isHeaded ? 2 : 3), rest.end <= border + Self.slack else {
            return nil
          }
          put(rest.text, in: column)
          break
        }
        put(cut.head, in: column)
        rest = cut.rest
        column += 1
      }
    }
    return cells
  }

  /// The column in which a cell begins: the last that begins before it, or the next where the cell
  /// stands nearer to that one than cells of a flush column ever stand.
  private func column(of start: Int, before following: Int, after last: Int) -> Int? {
    guard let column = starts.lastIndex(where: { $0 - Self.slack <= start }) else { return nil }
    let next = column + 1
    guard next < starts.count, isFlush[next], starts[next] - start <= Self.widestShift,
      start - starts[column] > starts[next] - start, isFlush[column] || column == last,
      // Beside a cell that stands where the next column begins, it is a cell without a heading.
      abs(following - starts[next]) > Self.slack
    else { return max(column, last) }
    return next
  }

  /// Where cells begin in the lines around one, up to the next blank line.
  private static func starts(beside index: Int, in lines: [TextLines.Line]) -> Set<Int> {
    var found: Set<Int> = []
    for step in [-1, 1] {
      var place = index + step
      while lines.indices.contains(place), abs(place - index) <= 3 {
        let segments = Segment.all(in: lines[place].text)
        if segments.isEmpty { break }
        for segment in segments { found.insert(segment.start) }
        place += step
      }
    }
    return found
  }

  private static func cut(
    _ segment: Segment, exactlyAt border: Int
  ) -> (head: String, rest: Segment)? {
    let head = segment.text.prefix(border - segment.start)
    guard head.last == " " else { return nil }
    return (
      String(head.dropLast()),
      Segment(start: border, text: String(segment.text.dropFirst(head.count)))
    )
  }

  /// Cuts two cells apart between which a single space was left: at the border itself, else at the
  /// space near it at which a cell of the lines beside begins, or that stands before a capital; `isSure`
  /// asks for one of the first two, `isAlone` for a capital where cells beside begin.
  private static func cut(
    _ segment: Segment, at border: Int, beside: Set<Int>, isSure: Bool, isAlone: Bool
  ) -> (head: String, rest: Segment)? {
    let characters = Array(segment.text)
    var best: (place: Int, worth: Int)?
    for place in max(
      1, border - widestShift - segment.start)...max(1, border + furthestBehind - segment.start)
    where place < characters.count && characters[place - 1] == " " {
      let distance = abs(segment.start + place - border)
      let isBeside = beside.contains(segment.start + place)
      let isCapital = !characters[place].isLowercase
      // In the middle of a sentence nothing ends.
      guard
        distance == 0 || isBeside || distance == 1 && (isCapital || characters.count - place > 3)
          || !isSure && isCapital
      else { continue }
      if isAlone, !isBeside || characters[place].isLowercase { continue }
      var worth = -distance
      if distance == 0 { worth += 12 }
      if isBeside { worth += 10 }
      if !characters[place].isLowercase { worth += 4 }
      if isWithinDate(characters, at: place) { worth -= 8 }
      if worth > best?.worth ?? -widestShift { best = (place, worth) }
    }
    guard let best else { return nil }
    let head = String(characters[..<best.place].dropLast())
    let rest = String(characters[best.place...])
    return (head, Segment(start: segment.start + best.place, text: rest))
  }

  /// Whether a place lies between a month and its year, or another word and its number.
  private static func isWithinDate(_ characters: [Character], at place: Int) -> Bool {
    guard characters[place].isNumber else { return false }
    let before = String(characters[..<(place - 1)].split(separator: " ").last ?? []).lowercased()
    return ["by", "to", "end", "phase", "year"].contains(before)
      || ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        .contains { before.hasPrefix($0) && before.count <= 9 }
      || ["spring", "summer", "autumn", "winter"].contains(before)
  }

  /// Where columns begin whose headings stand over the middle of them: where most cells beneath begin
  /// that stand behind the heading before and not behind their own.
  static func starts(
    beneath headings: [HeaderBlock.Heading], in rows: ArraySlice<TextLines.Line>
  ) -> [Int] {
    var begun: [Int: Int] = [:]
    for line in rows {
      let segments = Segment.all(in: line.text)
      guard segments.count >= 2 else { continue }
      for segment in segments { begun[segment.start, default: 0] += 1 }
    }
    return headings.indices.map { place in
      let first = place == 0 ? 0 : headings[place - 1].end + 1
      let window = begun.filter { first...headings[place].end ~= $0.key }
      guard let most = window.values.max(), most >= 2 else { return headings[place].start }
      return window.filter { $0.value * 3 >= most }.keys.min() ?? headings[place].start
    }
  }

  /// The headings of a header's line, two of them parted where the rows beneath show that a single
  /// space stands between two columns, or where the same header was parted so before.
  static func parted(
    _ header: [Segment], by rows: ArraySlice<TextLines.Line>, like before: [String] = []
  ) -> [Segment] {
    var begun: [Int: Int] = [:]
    var count = 0
    for line in rows {
      let segments = Segment.all(in: line.text)
      guard segments.count >= 3 else { continue }
      count += 1
      for segment in segments { begun[segment.start, default: 0] += 1 }
    }
    // A line that is full draws its cells together.
    func isBegun(_ place: Int) -> Bool {
      let seen = (place - slack...place + slack).map { begun[$0] ?? 0 }.max() ?? 0
      return seen >= 3 && seen * 5 >= count * 2
    }
    return header.flatMap { heading -> [Segment] in
      if before.contains(heading.text) { return [heading] }
      let characters = Array(heading.text)
      let spaces = characters.indices.filter { $0 > 0 && characters[$0 - 1] == " " }
      var places = spaces.filter { isBegun(heading.start + $0) && isBegun(heading.start) }
      if places.isEmpty {
        places = spaces.filter { place in
          before.contains(String(characters[..<(place - 1)]))
            && before.contains(String(characters[place...]))
        }
      }
      return zip([0] + places, places + [characters.count]).map { from, to in
        let text = String(characters[from..<to])
        return Segment(
          start: heading.start + from, text: text.last == " " ? String(text.dropLast()) : text)
      }
    }
  }
}

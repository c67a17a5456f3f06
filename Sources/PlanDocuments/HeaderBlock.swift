/// A table's header that runs over several lines, its headings standing over the middle of it: "Lead"
/// above and "officer" beneath the line that has "Ref", "Action" and "Progress".
struct HeaderBlock {
  /// A heading, its lines put together, and where it begins and ends in characters.
  struct Heading {
    var start: Int
    var end: Int
    var text: String
  }

  private(set) var headings: [Heading]
  /// The lines of it, from the first to the last.
  private(set) var lines: ClosedRange<Int>

  private static let mostAbove = 3
  private static let longest = 26

  /// Whether a line could be the first of such a header, by a look at its bytes: most of it is
  /// blank.
  static func mayBegin(_ text: Substring) -> Bool {
    guard text.utf8.count <= 400, text.utf8.count >= 8 else { return false }
    return text.utf8.count(where: { $0 > 0x20 }) * 2 < text.utf8.count
  }

  /// The header whose first line stands at an index; nil where none of several lines does.
  init?(from top: Int, in lines: [TextLines.Line]) {
    guard let first = Self.segments(at: top, in: lines), first.count <= 12 else { return nil }
    let anchor = (1...Self.mostAbove).lazy.map { top + $0 }.first { index in
      (Self.segments(at: index, in: lines)?.count ?? 0) >= max(3, first.count + 1)
    }
    guard
      let members = anchor.flatMap({ Self.centred($0, top: top, in: lines) })
        ?? Self.flush(top, in: lines)
    else { return nil }
    var headings: [Heading] = []
    for segment in members.values.joined() { Self.add(segment, to: &headings) }
    headings.sort { $0.start < $1.start }
    guard headings.count >= 4,
      zip(headings, headings.dropFirst()).allSatisfy({ $0.end < $1.start })
    else { return nil }
    for place in headings.indices { headings[place].text = Self.text(of: headings[place], members) }
    // A row has its ref first, and a number here and there; a header has a period at most.
    guard !headings[0].text.contains(where: \.isNumber),
      headings.count(where: { $0.text.contains(where: \.isNumber) }) * 2 <= headings.count
    else { return nil }
    self.headings = headings
    self.lines = top...(members.keys.max() ?? top)
  }

  /// As many lines above the middle one, which has the most headings, as beneath it.
  private static func centred(
    _ anchor: Int, top: Int, in lines: [TextLines.Line]
  ) -> [Int: [Segment]]? {
    var members: [Int: [Segment]] = [:]
    for index in top...(anchor + anchor - top) {
      guard let segments = segments(at: index, in: lines) else { return nil }
      members[index] = segments
    }
    let most = members[anchor]?.count ?? 0
    return members.allSatisfy { $0.key == anchor || $0.value.count < most } ? members : nil
  }

  /// Headings that begin on one line and go on beneath: "Lead /" over "officer", "Time-" over "scale".
  private static func flush(_ top: Int, in lines: [TextLines.Line]) -> [Int: [Segment]]? {
    guard let first = segments(at: top, in: lines), first.count >= 4,
      first.contains(where: { "/-&".contains($0.text.last ?? " ") })
    else { return nil }
    var members = [top: first]
    for index in (top + 1)...(top + mostAbove) {
      guard let next = segments(at: index, in: lines), next[0].start > first[0].end,
        next.allSatisfy({ piece in
          piece.text.count <= 16 && first.contains { abs($0.start - piece.start) <= 1 }
        })
      else { break }
      members[index] = next
    }
    return members.count > 1 ? members : nil
  }

  /// A header of one line whose headings stand over the middle of their columns: two of them or more
  /// begin elsewhere than nearly all the cells beneath do; nil for any other line.
  init?(centredAt index: Int, in lines: [TextLines.Line]) {
    guard let segments = Self.segments(at: index, in: lines), segments.count >= 5,
      !segments[0].text.contains(where: \.isNumber),
      segments.count(where: { $0.text.contains(where: \.isNumber) }) * 2 <= segments.count,
      segments.allSatisfy({ $0.text.contains(where: \.isLetter) || $0.text == "#" })
    else { return nil }
    let headings = segments.map { Heading(start: $0.start, end: $0.end, text: $0.text) }
    let below = ColumnBorders.rows(beneath: index, in: lines, widestGap: 3)
    let starts = ColumnBorders.starts(beneath: headings, in: below)
    guard zip(starts, segments).count(where: { $1.start - $0 > 2 }) >= 2,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.headings = headings
    self.lines = index...index
  }

  /// Whether a line has more headings than a table has columns, so that it is another's header.
  static func isHeader(_ line: Substring, ofMoreThan columns: Int) -> Bool {
    let segments = Segment.all(in: line)
    return segments.count > columns && !segments[0].text.contains(where: \.isNumber)
      && segments.allSatisfy { $0.text.count <= 30 && $0.text.last != "." }
      && segments.count { $0.text.contains(where: \.isNumber) } <= 1
  }

  private static func segments(at index: Int, in lines: [TextLines.Line]) -> [Segment]? {
    guard lines.indices.contains(index), lines[index].text.utf8.count <= 400,
      !lines[index].text.utf8.contains(0x09), !lines[index].text.utf8.contains(UInt8(ascii: "|"))
    else { return nil }
    let segments = Segment.all(in: lines[index].text)
    guard !segments.isEmpty,
      segments.allSatisfy({ segment in
        segment.text.count <= longest && segment.text.last != ","
          && (segment.text.last != "." || segment.text.count <= 4)
      })
    else { return nil }
    return segments
  }

  private static func add(_ segment: Segment, to headings: inout [Heading]) {
    if let place = headings.firstIndex(where: {
      segment.start <= $0.end && $0.start <= segment.end
    }) {
      headings[place].start = min(headings[place].start, segment.start)
      headings[place].end = max(headings[place].end, segment.end)
    } else {
      headings.append(Heading(start: segment.start, end: segment.end, text: ""))
    }
  }

  private static func text(of heading: Heading, _ members: [Int: [Segment]]) -> String {
    let parts = members.sorted { $0.key < $1.key }.flatMap { _, segments in
      segments.filter { $0.start >= heading.start && $0.end <= heading.end }.map(\.text)
    }
    return parts.reduce("") { joined, part in
      if joined.isEmpty { return part }
      return joined.hasSuffix("-") && part.first?.isLowercase == true
        ? joined.dropLast() + part : joined + " " + part
    }
  }
}

import PlanModel

/// Counts of a scale's terms printed one a line: "Complete: 3", "In progress: 6", "Total: 9".
enum CountLines {
  /// The runs of such lines, each with the tally that it is.
  static func tallies(in lines: [(text: String, line: Int)]) -> [(Range<Int>, Tally)] {
    var found: [(Range<Int>, Tally)] = []
    var index = 0
    while index < lines.count {
      var end = index
      var rows: [Tally.Row] = []
      while end < lines.count,
        let (name, count) = entry(lines[end].text) ?? bare(lines[end].text)
          ?? worded(lines[end].text)
      {
        rows.append(
          Tally.Row(name: name, counts: [column: count], source: Source(line: lines[end].line)))
        end += 1
      }
      if rows.isEmpty, let counts = listed(lines[index].text) {
        var tally = Tally(by: "Status", terms: [column])
        tally.rows = counts.map {
          Tally.Row(
            name: $0.name, counts: [column: $0.count], source: Source(line: lines[index].line))
        }
        found.append((index..<(index + 1), tally))
      }
      if rows.count >= 3, rows.count(where: { isTerm($0.name) }) >= 2 {
        var tally = Tally(by: "Status", terms: [column])
        tally.rows = rows
        found.append((index..<end, tally))
      }
      index = max(end, index + 1)
    }
    return found
  }

  static let column = "Actions"

  /// "Done 2, On plan 4, Late 1", "Summary: 2 done; 4 on plan": counts of a scale's terms in one line.
  ///
  /// Nil where a piece of the line is no count, or fewer than two of its terms are known.
  static func listed(_ text: String) -> [(name: String, count: Int)]? {
    guard (8...200).contains(text.utf8.count),
      text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    var body = text[...]
    if let colon = text.prefix(40).firstIndex(of: ":"), !text[..<colon].contains(where: \.isNumber),
      text[text.index(after: colon)...].contains(where: \.isLetter),
      !isTerm(text[..<colon].trimming { " *".contains($0) })
    {
      body = text[text.index(after: colon)...]
    }
    guard let mark = [";", "|", "•", ",", "/", "  "].first(where: { body.contains($0) }) else {
      return nil
    }
    var pieces = body.split(separator: mark).map { $0.trimming { " *.".contains($0) } }
      .filter { !$0.isEmpty }
    // "..., Late 1 and Stopped 2"
    if let last = pieces.last, let range = last.firstRange(of: " and ") {
      pieces.removeLast()
      pieces += [String(last[..<range.lowerBound]), String(last[range.upperBound...])]
    }
    let counts = pieces.compactMap { counted($0) }
    guard counts.count >= 2, counts.count == pieces.count,
      Set(counts.map { $0.name.lowercased() }).count == counts.count,
      counts.count(where: { isTerm($0.name) }) * 2 > counts.count,
      counts.count(where: { isTerm($0.name) }) >= 2
    else { return nil }
    return counts
  }

  private static func isTerm(_ name: String) -> Bool {
    CommonScale.stage(of: name) != nil || CommonScale.isRatingTerm(name)
  }

  /// "On plan 4", "On plan: 4", "On plan (4)", "4 on plan".
  private static func counted(_ piece: String) -> (name: String, count: Int)? {
    let words = piece.split { " :=()–-".contains($0) }.filter {
      !["and", "actions", "action"].contains($0.lowercased())
    }
    guard (2...5).contains(words.count) else { return nil }
    let numbers = words.indices.filter { Int(words[$0]) != nil }
    guard numbers.count == 1, let place = numbers.first, let count = Int(words[place]),
      count < 1000,
      place == 0 || place == words.count - 1
    else { return nil }
    let name = (place == 0 ? words.dropFirst() : words.dropLast()).joined(separator: " ")
    return name.contains(where: \.isNumber) ? nil : (name, count)
  }

  /// "Under way     4", a gap instead of the colon; "All actions     9" is their total.
  private static func bare(_ text: String) -> (name: String, count: Int)? {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count), let last = words.last, last.count <= 3,
      let count = Int(last)
    else { return nil }
    let name = words.dropLast().joined(separator: " ")
    guard
      isTerm(name) || ["total", "all", "all actions", "total actions"].contains(name.lowercased())
    else { return nil }
    return (name, count)
  }

  /// "14 actions are on track", "2 are late", "1 has not started": the count before its term.
  private static func worded(_ text: String) -> (name: String, count: Int)? {
    guard text.utf8.count <= 60, text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else {
      return nil
    }
    var words = text.split(separator: " ")
    guard words.count >= 3, words[0].utf8.count <= 3, let count = Int(words.removeFirst()) else {
      return nil
    }
    if ["action", "actions"].contains(words[0].lowercased()) { words.removeFirst() }
    guard let verb = words.first?.lowercased(),
      ["is", "are", "was", "were", "has", "have"].contains(verb)
    else { return nil }
    let name = words.dropFirst().joined(separator: " ").trimming { " .;,".contains($0) }
    return isTerm(name) ? (name.prefix(1).uppercased() + name.dropFirst(), count) : nil
  }

  private static func entry(_ text: String) -> (name: String, count: Int)? {
    guard text.utf8.count <= 60, let colon = text.firstIndex(of: ":") else { return nil }
    let name = CellText.clean(String(text[..<colon]))
    // "3 (25%)" and "3 actions" are three.
    let value = text[text.index(after: colon)...].trimming { $0 == " " }
    let digits = value.prefix(while: \.isNumber)
    let rest = value.dropFirst(digits.count).trimming { $0 == " " }.lowercased()
    guard let count = Int(digits), count <= 100_000,
      rest.isEmpty || rest.hasPrefix("(") || rest == "actions" || rest == "action"
    else { return nil }
    guard
      name.lowercased() == "total" || CommonScale.stage(of: name) != nil
        || CommonScale.isRatingTerm(name)
    else { return nil }
    return (name, count)
  }
}

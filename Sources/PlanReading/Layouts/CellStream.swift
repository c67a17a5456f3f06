import PlanModel

/// A table that was flattened to one cell a line: its headings, then each row's cells.
///
/// Which line belongs to which column is found for the whole stream at once: the cells come row by
/// row in the order of the headings, a column may be empty, a cell may take several lines, and a
/// heading may stand between rows. The best fit of values to columns decides.
struct CellStream {
  private let columns: [Column]
  private let units: [Unit]
  /// The most units that one cell takes.
  private let most: Int

  private struct Unit {
    var text: String
    var lines: [ProseLine]
    /// Whether it may be a part of the page rather than a cell.
    var isAside: Bool { lines.count == 1 && lines[0].isFurniture }
  }

  static func find(in prose: [ProseLine], legend: Legend) -> LooseActions? {
    var index = 0
    while index < prose.count {
      let end = endOfHeader(in: prose, from: index)
      if end - index >= 3 {
        let header = Array(prose[index..<end])
        var columns = header.map {
          Column(heading: $0.text, field: HeadingVocabulary.field(of: $0.text))
        }
        if !columns.contains(where: { $0.field == .text }),
          let title = columns.firstIndex(where: { $0.field == .title })
        {
          columns[title].field = .text
        }
        let known = columns.compactMap(\.field)
        let fields = Set(known)
        // Headings that say nothing known are headings where enough of the others do.
        let isSure = known.count == columns.count || known.count >= 4 && fields.contains(.ref)
        if isSure, fields.count == known.count, fields.contains(.text) || fields.contains(.title),
          let found = rows(of: Array(prose[end...]), header: header, columns: columns)
        {
          return found
        }
      }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func endOfHeader(in prose: [ProseLine], from start: Int) -> Int {
    var end = start
    var afterKnown = start
    while end < prose.count, end - start < 20, prose[end].text.utf8.count <= 60,
      !prose[end].text.hasSuffix("."), end == start || prose[end].line - prose[end - 1].line <= 3
    {
      let isKnown = HeadingVocabulary.field(of: prose[end].text) != nil
      guard isKnown || end > start && end - afterKnown < 6 && prose[end].text.utf8.count <= 24,
        RefPattern.ref(in: prose[end].text) == nil
          || HeadingGuess.field(of: prose[end].text) != nil
      else { break }
      end += 1
      if isKnown { afterKnown = end }
    }
    return afterKnown
  }

  /// Where a run of headings one a line begins, of which no table could be made; nil where there is none.
  static func lineOfHeader(in prose: [ProseLine]) -> Int? {
    var index = 0
    while index < prose.count {
      let end = endOfHeader(in: prose, from: index)
      let fields = Set(prose[index..<end].compactMap { HeadingVocabulary.field(of: $0.text) })
      if fields.count >= 3, fields.contains(.text) || fields.contains(.title) {
        return prose[index].line
      }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func rows(
    of prose: [ProseLine], header: [ProseLine], columns: [Column]
  ) -> LooseActions? {
    var stream = CellStream(prose: prose, header: header, columns: columns)
    guard !stream.units.isEmpty else { return nil }
    return stream.best(line: header[0].line)
  }

  private init(prose: [ProseLine], header: [ProseLine], columns: [Column]) {
    self.columns = columns
    let names = header.map { $0.text.lowercased() }
    var lines: [ProseLine] = []
    for line in prose {
      lines.append(line)
      // The header again, after a page break.
      if lines.count >= names.count, line.text.lowercased() == names.last,
        lines.suffix(names.count).map({ $0.text.lowercased() }) == names
      {
        lines.removeLast(names.count)
      }
    }
    lines = Array(lines.prefix(6_000))
    let gaps = zip(lines, lines.dropFirst()).count { $1.line > $0.line + 1 }
    let isSpaced = gaps * 4 > lines.count
    var units: [Unit] = []
    for line in lines {
      if isSpaced, let last = units.last?.lines.last, line.line == last.line + 1,
        !line.isFurniture, !last.isFurniture
      {
        units[units.count - 1].text += " " + line.text
        units[units.count - 1].lines.append(line)
      } else {
        units.append(Unit(text: line.text, lines: [line]))
      }
    }
    self.units = units
    most = isSpaced ? 3 : 12
  }

  // MARK: Best fit

  private struct Step {
    var score = -1e9
    /// The state before, the column, and how many units its cell took; no column for a heading.
    var from = 0
    var column: Int?
    var count = 0
  }

  /// Steps by units read and by the column filled last; the place after the last column is a row's end.
  private mutating func best(line: Int) -> LooseActions? {
    let width = columns.count + 1
    let end = columns.count
    var steps = Array(repeating: Step(), count: (units.count + 1) * width)
    steps[end].score = 0
    var bestEnd = end
    for place in 0..<units.count {
      let fits = fits(at: place)
      for last in 0..<width where steps[place * width + last].score > -1e8 {
        extend(&steps, place, last, fits: fits, width: width)
      }
      // A row may end here.
      closeRow(&steps, at: place + 1, width: width)
      let here = (place + 1) * width + end
      if steps[here].score > steps[bestEnd].score { bestEnd = here }
    }
    return trace(steps, from: bestEnd, width: width, line: line)
  }

  private func extend(
    _ steps: inout [Step], _ place: Int, _ last: Int, fits: [[Double]], width: Int
  ) {
    let end = columns.count
    let here = place * width + last
    let score = steps[here].score
    if last == end, let penalty = headingCost(units[place]) {
      let next = (place + 1) * width + end
      if score - penalty > steps[next].score {
        steps[next] = Step(score: score - penalty, from: here, column: nil, count: 1)
      }
    }
    if units[place].isAside {
      let next = (place + 1) * width + last
      if score - 0.5 > steps[next].score {
        steps[next] = Step(score: score - 0.5, from: here, column: nil, count: 1)
      }
    }
    var skipped = 0.0
    for column in (last == end ? 0 : last + 1)..<max(end, last == end ? 0 : last + 1) {
      for (index, fit) in fits[column].enumerated() {
        let next = (place + index + 1) * width + column
        if score + fit - skipped > steps[next].score {
          steps[next] = Step(
            score: score + fit - skipped, from: here, column: column, count: index + 1)
        }
      }
      skipped += skipCost(column)
    }
  }

  /// For each column, how well the texts of one, two and more units from a place fit it.
  private func fits(at place: Int) -> [[Double]] {
    columns.map { column in
      var fits: [Double] = []
      var text = ""
      var joins = 0.0
      for count in 1...min(most, units.count - place) {
        let unit = units[place + count - 1]
        if count > 1 {
          guard !unit.isAside, column.field?.isProse == true || count < 4 else { break }
          joins += joinCost(text, unit.text)
          text += " "
        }
        text += unit.text
        fits.append(fit(text, column) - joins - beginCost(units[place].text))
      }
      return fits
    }
  }

  private func skipCost(_ column: Int) -> Double {
    columns[column].field == .ref || columns[column].field == .text ? 6 : 1.5
  }

  private func closeRow(_ steps: inout [Step], at place: Int, width: Int) {
    let end = columns.count
    var cost = 0.0
    for last in stride(from: end - 1, through: 0, by: -1) {
      let from = place * width + last
      let score = steps[from].score - cost
      if score > steps[place * width + end].score {
        steps[place * width + end] = Step(score: score, from: from, column: nil, count: 0)
      }
      cost += skipCost(last)
    }
  }

  private func fit(_ text: String, _ column: Column) -> Double {
    let score = CellFit.score(text, column)
    guard column.field?.isProse == true else { return score }
    // A whole text is better than its first line, and no text is a date or a status.
    return CommonScale.stage(of: text) != nil || CommonScale.isRatingTerm(text) ? -2 : score
  }

  private func beginCost(_ text: String) -> Double {
    text.first?.isLowercase == true ? 3 : 0
  }

  private func joinCost(_ before: String, _ next: String) -> Double {
    if next.first?.isLowercase == true { return 0 }
    let ends = before.last.map { ".!?".contains($0) } ?? false
    return ends ? 0.6 : 1.0
  }

  private func headingCost(_ unit: Unit) -> Double? {
    guard unit.lines.count == 1, case .section? = unit.lines[0].heading else { return nil }
    return unit.lines[0].isMarked ? 0 : 1.5
  }

  private func trace(_ steps: [Step], from last: Int, width: Int, line: Int) -> LooseActions? {
    var path: [(column: Int?, place: Int, count: Int)] = []
    var state = last
    while state > columns.count {
      let step = steps[state]
      path.append((step.column, state / width - step.count, step.count))
      guard step.from < state || step.count == 0 else { return nil }
      state = step.from
    }
    var drafts: [Draft] = []
    var taken: [ProseLine] = []
    var section: String?
    var begins = true
    for (column, place, count) in path.reversed() {
      guard let column else {
        guard !(count == 1 && units[place].isAside) else { continue }
        if count == 1, case .section(let name)? = units[place].lines[0].heading { section = name }
        begins = true
        continue
      }
      let cell = units[place..<(place + count)]
      let source = Source(line: cell.first?.lines.first?.line, endLine: cell.last?.lines.last?.line)
      if begins { drafts.append(Draft(layout: 0, section: section, source: source)) }
      begins = false
      drafts[drafts.count - 1].add(
        cell.map(\.text).joined(separator: " "), to: column, source: source)
      taken += cell.flatMap(\.lines)
    }
    let full = drafts.count { $0.cells.count * 2 >= columns.count }
    guard drafts.count >= 2, full * 10 >= drafts.count * 7 else { return nil }
    return LooseActions(
      drafts: drafts, layout: Layout(columns: columns, line: line), taken: taken)
  }
}

import PlanModel

/// Rows in which two cells have changed places: a rating where dates stand, and a date where ratings do.
///
/// Each of the two must be unlike the others of its column and like those of the other column.
struct SwappedCells {
  struct Pair {
    var first: PrintedField
    var second: PrintedField

    func holds(_ text: String) -> Bool { first.text == text || second.text == text }
  }

  /// By the action's key.
  private(set) var pairs: [String: Pair] = [:]

  init(_ plan: Plan) {
    var list = ColumnList()
    for action in plan.actions {
      list.startRow()
      for field in action.fields {
        list.columns[list.place(of: field.heading)].add(field.text)
      }
    }
    // Only cells of columns that hold one or two that are unlike the rest can have changed places.
    let open = list.headings.indices.filter { list.columns[$0].settle() }
    guard open.count >= 2 else { return }
    let known = Set(plan.legend.terms.map { $0.term.lowercased() })
    for action in plan.actions {
      list.startRow()
      let strays = action.fields.filter {
        list.columns[list.place(of: $0.heading)].strays.contains($0.text)
      }
      guard strays.count >= 2 else { continue }
      // A term of the key may well stand only once in its own column.
      let unknown = strays.filter { stray in
        !(list.column(of: stray.heading).isOfTerms && known.contains(stray.text.lowercased()))
      }
      let pair = unknown.count == 2 ? unknown : strays
      guard pair.count == 2,
        pair[0].heading != pair[1].heading, pair[0].text != pair[1].text
      else { continue }
      let (one, other) = (list.column(of: pair[0].heading), list.column(of: pair[1].heading))
      guard
        other.holds(pair[0].text, Kind(of: pair[0].text), others: 0),
        one.holds(pair[1].text, Kind(of: pair[1].text), others: 0),
        unknown.count == 2 || one.isApart(from: other, but: pair.map(\.text))
      else { continue }
      pairs[action.key] = Pair(first: pair[0], second: pair[1])
    }
  }

  /// The columns of a plan in the order in which its rows print them: each is looked for from the one before
  /// it, and nearly always found at once.
  private struct ColumnList {
    private(set) var headings: [String] = []
    var columns: [Column] = []
    private var next = 0

    mutating func startRow() { next = 0 }

    mutating func column(of heading: String) -> Column { columns[place(of: heading)] }

    mutating func place(of heading: String) -> Int {
      if next < headings.count, headings[next] == heading {
        next += 1
        return next - 1
      }
      if let place = headings.firstIndex(of: heading) {
        next = place + 1
        return place
      }
      headings.append(heading)
      columns.append(Column())
      next = headings.count
      return next - 1
    }
  }

  private enum Kind {
    case date, money, number, share, words

    /// Nil for a cell that says nothing, and for more than one word or value.
    init?(of text: String) {
      guard (1...24).contains(text.utf8.count), let kind = Self.read(text) else { return nil }
      self = kind
    }

    private static func read(_ text: String) -> Self? {
      if text.isPlaceholder || text.isNotApplicable { return nil }
      guard TextBytes.hasDigit(text) else {
        // “£££” is a word of a scale.
        return text.contains(where: \.isLetter) || text.allSatisfy({ "£€★".contains($0) })
          ? .words : nil
      }
      if let cell = TableCell(text) {
        // A bare year is a date as well as a number.
        if (1990...2100).contains(cell.value), cell.step == 1, !cell.isMoney { return nil }
        return cell.isShare ? .share : cell.isMoney ? .money : .number
      }
      return PairedDates.isDate(text) ? .date : nil
    }
  }

  private struct Column {
    /// How many of its cells print a text that is short enough to be one word or value.
    private var texts: [String: Int] = [:]
    private var filled = 0
    private var counts: [Kind: Int] = [:]
    private var values: [String: Int] = [:]
    private var main: Kind?
    private(set) var isOfTerms = false
    /// What its cells print that may have strayed in from another column.
    private(set) var strays: Set<String> = []

    mutating func add(_ text: String) {
      if text.utf8.count <= 24 { texts[text, default: 0] += 1 } else { filled += 1 }
    }

    /// Says what it holds once all of its cells are known; whether one may have strayed in.
    mutating func settle() -> Bool {
      var known: [(text: String, kind: Kind)] = []
      for (text, count) in texts {
        let kind = Kind(of: text)
        if kind != nil || TextBytes.hasDigit(text) { filled += count }
        guard let kind else { continue }
        known.append((text, kind))
        counts[kind, default: 0] += count
        // A column of many words has no terms.
        guard kind == .words, values.count <= 12 else { continue }
        // Letters of another script are those of the reader of a scan.
        values[Lookalikes.latin(text), default: 0] += count
      }
      main = counts.max { $0.value < $1.value }?.key
      let repeated = values.values.filter { $0 > 1 }.reduce(0, +)
      isOfTerms =
        main == .words && values.count <= 12 && repeated * 5 >= (filled - 1) * 4
      let most = counts.values.max() ?? 0
      // Nearly all of its cells are of one kind, but for the one that may have strayed in.
      let isOfOneKind = filled >= 6 && most * 5 >= (filled - 1) * 4
      guard isOfOneKind, counts.count > 1 || isOfTerms && values.values.contains(1) else {
        return false
      }
      for (text, kind) in known where !holds(text, kind, others: 1) { strays.insert(text) }
      return true
    }

    /// Whether both print words of scales that have none in common, but for those that may have strayed in, and
    /// each of these has its fellows in one of them.
    func isApart(from other: Column, but strays: [String]) -> Bool {
      guard isOfTerms, other.isOfTerms else { return false }
      let words = strays.map(Lookalikes.latin)
      func count(_ word: String, in column: Column) -> Int { column.values[word] ?? 0 }
      let common = Set(values.keys).intersection(other.values.keys).subtracting(words)
      return common.isEmpty && count(words[0], in: self) == 1 && count(words[1], in: other) == 1
        && count(words[0], in: other) >= 2 && count(words[1], in: self) >= 2
    }

    /// Whether a cell is like its own; one of its own must be like another.
    func holds(_ text: String, _ kind: Kind?, others: Int) -> Bool {
      guard kind == main else { return false }
      return isOfTerms ? (values[Lookalikes.latin(text)] ?? 0) > others : true
    }
  }
}

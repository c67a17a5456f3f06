import PlanDocuments
import PlanModel

/// Reads what stands between tables: keys, headings, prose and page furniture.
struct InterludeReader {
  private(set) var regions: [[LegendTerm]] = []
  private(set) var prose: [ProseLine] = []
  /// Terms by the numbers that a key gives them.
  private(set) var codes: [String: String] = [:]
  /// The prose with the page numbers and running headers between.
  private(set) var lines: [ProseLine] = []
  /// The lines of keys, which may say more than the key.
  private(set) var keys: [ProseLine] = []
  /// The lines among those of keys of which no term was made.
  private(set) var inside: [ProseLine] = []
  /// Headings that name a plan, with the number of the draft that follows each.
  private(set) var planHeadings: [(name: String, line: Int)] = []
  /// Counts that were printed as lines: "Complete: 3".
  private(set) var tallies: [Tally] = []
  /// What its running headers say.
  private(set) var runningHeads: [ProseLine] = []
  private var headsSeen: Set<String> = []
  private let furniture: Furniture
  private let legendReader = LegendReader()

  /// Whether its lines are rows of a sheet.
  private let isExact: Bool

  init(document: Document) {
    furniture = Furniture(of: document)
    isExact = document.format != .text
  }

  /// Reads the blocks between two tables; `headsTable` says whether the next has a header of its own,
  /// so that a heading heads it, and
  /// `isBetween` whether it goes on with the rows of the one before.
  mutating func read(
    _ blocks: ArraySlice<Block>, headsTable: Bool, isBetween: Bool = false, outline: inout Outline,
    members: DeclaredMembers,
    accountant: inout Accountant
  ) {
    let lines = blocks.compactMap { Line($0) }
    var inKey = keyLines(lines)
    for (index, line) in lines.enumerated() where line.isMark || furniture.holds(line.text) {
      accountant.place(line.block, as: .furniture)
      inKey[index] = .furniture
    }
    for (range, tally) in CountLines.tallies(in: lines.map { ($0.text, $0.block.line) })
    where range.allSatisfy({ inKey[$0] == nil }) {
      // Counts in one line beneath a theme's heading are of that theme.
      let isOfTheme =
        outline.section != nil
        || lines[..<range.lowerBound].contains {
          HeadingKind.of(CellText.clean($0.text), isMarked: $0.isMarked)?.isSection == true
        }
      if range.count > 1 || !isOfTheme { tallies.append(tally) }
      for index in range { inKey[index] = .tally }
    }
    var section: String?
    var label: String?
    var body: SectionBody?
    // The number of the section's heading, where it has one.
    var place: Int?
    for (index, line) in lines.enumerated() {
      switch inKey[index] {
      case .furniture:
        if !line.isMark { noteFurniture(line) }
        noteRunningHead(line)
        continue
      case .key:
        accountant.place(line.block, as: .legend)
        keys.append(
          ProseLine(
            text: CellText.clean(line.text), raw: line.block.raw, isItem: line.isItem,
            line: line.block.line))
        continue
      case .tally:
        accountant.place(line.block, as: .tally)
        continue
      case .inside:
        accountant.place(line.block, as: .heading)
        inside.append(
          ProseLine(
            text: CellText.clean(line.text), raw: line.block.raw, isItem: line.isItem,
            line: line.block.line, isMarked: line.isMarked))
        continue
      case nil: break
      }
      let text = CellText.clean(line.text)
      if section != nil, !line.isItem, body == nil { body = SectionBody(text) }
      if !line.isItem, let member = members.name(like: text) {
        section = member
        label = nil
        accountant.place(line.block, as: .heading)
        note(line, text, .section(member), outline)
        continue
      }
      // "Action 6: Net zero local plan" heads an action, not a plan.
      let kind =
        ActionHeading.split(text) != nil || Self.beginsWithRef(text)
        ? .other
        : line.endsInFigure ? nil : HeadingKind.of(text, isMarked: line.isMarked)
      guard !line.isItem, let kind else {
        accountant.place(line.block, as: .narrative)
        note(line, text, nil, outline)
        continue
      }
      accountant.place(line.block, as: .heading)
      note(line, text, kind, outline)
      if HeadingKind.beginsAppendix(text) { section = nil }
      switch kind {
      case .plan(let name):
        planHeadings.append((name, line.block.line))
        outline.enter(plan: name)
        section = nil
      case .list(let list):
        outline.enter(list: list)
        section = nil
      case .section(let name):
        section = name
        body = nil
        label = Outline.split(text).axis
        place = HeadingKind.number(of: text)
      case .other:
        // "7. Recommendation" ends what stood under "6. Homes", and so does an appendix.
        if place.map({ number in HeadingKind.number(of: text).map { $0 > number } ?? false })
          == true
        {
          section = nil
        }
      }
    }
    // A line by itself between the rows of a table is a heading of it.
    let isAlone =
      lines.indices.count { inKey[$0] == nil } == 1 && inKey.allSatisfy { $1 == .furniture }
    if let section, headsTable || isBetween && isAlone || members.contains(section) {
      let axis = label.flatMap { $0 == outline.sectionAxis ? $0 : nil }
      outline.enter(section: section, axis: axis, outside: true, label: label)
      if headsTable { outline.body = body }
    }
  }

  /// "NZ/17 Flood plan": a ref with letters, and what it is the ref of, which is no plan of its own.
  private static func beginsWithRef(_ text: String) -> Bool {
    guard let head = text.split(separator: " ").first, head.utf8.count < text.utf8.count,
      head.first?.isUppercase == true, head.last?.isNumber == true,
      head.contains(where: { "/-.".contains($0) })
        || head.utf8.count <= 3 && head.first?.isLetter == true && text.last?.isNumber != true
    else { return false }
    return RefPattern.ref(in: String(head)) != nil
      && HeadingKind.of(text, isMarked: false)?.isPlan == true
  }

  private mutating func note(
    _ line: Line, _ text: String, _ heading: HeadingKind?, _ outline: Outline
  ) {
    let noted = ProseLine(
      text: text, raw: line.block.raw, isItem: line.isItem, heading: heading,
      line: line.block.line, list: outline.list, isMarked: line.isMarked, isWhole: isExact)
    prose.append(noted)
    lines.append(noted)
  }

  private mutating func noteFurniture(_ line: Line) {
    lines.append(
      ProseLine(
        text: CellText.clean(line.text), raw: line.block.raw, isItem: line.isItem,
        line: line.block.line, isFurniture: true))
  }

  /// The parts of a running header, once each: it may be the only line that names the council.
  private mutating func noteRunningHead(_ line: Line) {
    guard !line.isMark, line.text.utf8.count >= 12, headsSeen.insert(line.text).inserted,
      headsSeen.count <= 4
    else { return }
    let parts = line.text.split(separator: "|").flatMap { part in
      part.replacing("   ", with: "|").split(separator: "|").map { $0.trimming { $0 == " " } }
    }
    for part in parts where part.contains(where: \.isLetter) {
      runningHeads.append(
        ProseLine(text: CellText.clean(part), raw: part, isItem: false, line: line.block.line))
    }
  }

  private enum Role { case key, inside, furniture, tally }

  /// More terms than any key has: what looks like more is something else.
  private static let mostTerms = 60

  /// Which lines belong to a key: from its heading to its last term, and runs of terms without one.
  private mutating func keyLines(_ lines: [Line]) -> [Int: Role] {
    var roles: [Int: Role] = [:]
    var index = 0
    while index < lines.count {
      if let found = keyOfLines(lines, from: index) {
        regions.append(found.terms)
        for line in index..<index + found.count { roles[line] = .key }
        // "How we rate" over it heads no actions.
        if index > 0, roles[index - 1] == nil, !lines[index - 1].isItem,
          lines[index - 1].text.utf8.count <= 60, KeyLines.announces(lines[index - 1].text),
          HeadingKind.of(CellText.clean(lines[index - 1].text), isMarked: false)?.isSection == true
        {
          roles[index - 1] = .inside
        }
        index += found.count
        continue
      }
      let texts = lines[index...].lazy.map { (text: $0.text, line: $0.block.line) }
      if let key = NumberedKey(texts) {
        regions.append(key.terms)
        codes.merge(key.codes) { first, _ in first }
        for line in index..<index + key.count { roles[line] = .key }
        index += key.count
        continue
      }
      // A dot that begins a line is the sign here, and not that of a list.
      let raws = lines[index...].lazy.map {
        (text: $0.isItem ? $0.block.raw : $0.text, line: $0.block.line)
      }
      if let found = LevelLines.find(in: raws) {
        regions.append(found.terms)
        for line in index..<index + found.count { roles[line] = .key }
        index += found.count
        continue
      }
      let end = endOfParagraph(lines, from: index)
      let text = lines[index..<end].map { CellText.clean($0.text) }.joined(separator: " ")
      if let terms = InlineKey.terms(in: text, line: lines[index].block.line) {
        regions.append(terms)
        codes.merge(KeyCodes.of(terms, in: text)) { first, _ in first }
        for line in index..<end { roles[line] = .key }
        index = end
        continue
      }
      let said = InlineKey.sentences(in: text, line: lines[index].block.line)
      if !said.isEmpty {
        // The paragraph stays what it is: it may say more than the key.
        regions.append(said)
        codes.merge(KeyCodes.of(said, in: text)) { first, _ in first }
        index = end
        continue
      }
      let isHeading = LegendReader.heading(CellText.clean(lines[index].text)).isKey
      guard isHeading || startsRun(lines, at: index) else {
        index += 1
        continue
      }
      var region = LegendReader.Region()
      var read: [Int] = []
      var next = index
      while next < lines.count, region.terms.count < Self.mostTerms {
        if next > index, ActionHeading.split(CellText.clean(lines[next].text)) != nil { break }
        // "## Priority 1: Barns" heads the first theme.
        if next > index, lines[next].isMarked,
          Outline.split(CellText.clean(lines[next].text)).axis != nil
        {
          break
        }
        if legendReader.read(
          lines[next].text, line: lines[next].block.line, into: &region, open: true)
        {
          read.append(next)
        } else if next > index, lines[next].isMarked, !read.isEmpty {
          break
        } else if next - (read.last ?? index) > 3 {
          break
        }
        next += 1
      }
      let terms = legendReader.terms(of: region)
      if isHeading, !read.isEmpty || terms.isEmpty,
        let beneath = termsBeneath(lines, heading: index), beneath >= terms.count
      {
        roles[index] = .key
        index += 1
        continue
      }
      guard !terms.isEmpty, let last = read.last else {
        // Lines that announce a key and hold none are not looked at again.
        index = (read.last ?? index) + 1
        continue
      }
      let isKey = Set(read)
      let bare = bareTerms(lines, beside: index...last, but: terms)
      regions.append(bare.above.map(\.term) + terms + bare.below.map(\.term))
      for found in bare.above + bare.below { roles[found.place] = .key }
      for line in index...last { roles[line] = isKey.contains(line) ? .key : .inside }
      index = last + 1
    }
    return roles
  }

  /// The entries of a list beside a key that are terms and say what they mean themselves: "Achieved"
  /// over "At risk (behind, with a plan to recover)".
  private func bareTerms(
    _ lines: [Line], beside range: ClosedRange<Int>, but terms: [LegendTerm]
  ) -> (above: [(place: Int, term: LegendTerm)], below: [(place: Int, term: LegendTerm)]) {
    let known = Set(terms.map { $0.term.lowercased() })
    func term(_ place: Int, beside other: Int) -> (place: Int, term: LegendTerm)? {
      guard lines.indices.contains(place), lines[place].isItem, lines[other].isItem,
        abs(lines[place].block.line - lines[other].block.line) == 1
      else { return nil }
      let line = CellText.clean(lines[place].text)
      let (text, definition) = BareTerm.parted(line, beside: terms)
      let isRating = CommonScale.isRatingTerm(text)
      guard (2...30).contains(text.utf8.count), isRating || CommonScale.stage(of: text) != nil,
        !known.contains(text.lowercased())
      else { return nil }
      return (
        place,
        LegendTerm(
          kind: isRating ? .rating : .stage, term: text, definition: definition,
          source: Source(line: lines[place].block.line))
      )
    }
    var above: [(place: Int, term: LegendTerm)] = []
    while let found = term(
      (above.first?.place ?? range.lowerBound) - 1, beside: above.first?.place ?? range.lowerBound)
    {
      above.insert(found, at: 0)
    }
    var below: [(place: Int, term: LegendTerm)] = []
    while let found = term(
      (below.last?.place ?? range.upperBound) + 1, beside: below.last?.place ?? range.upperBound)
    {
      below.append(found)
    }
    return (above, below)
  }

  /// How many terms the lines right after a key's heading hold, read by themselves.
  private func termsBeneath(_ lines: [Line], heading index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count, CellText.clean(lines[index].text).split(separator: ":").count < 2
    else {
      return nil
    }
    if let found = keyOfLines(lines, from: next) {
      return SwallowedTerms.parted(found.terms).count
    }
    let end = endOfParagraph(lines, from: next)
    let text = lines[next..<end].map { CellText.clean($0.text) }.joined(separator: " ")
    return InlineKey.terms(in: text, line: lines[next].block.line)?.count
  }

  private func endOfParagraph(_ lines: [Line], from index: Int) -> Int {
    Paragraphs.endOfParagraph(in: lines, from: index) {
      Paragraphs.Part(
        text: $0.text, line: $0.block.line, begins: $0.isItem || $0.isMarked,
        ends: $0.isMarked || isExact)
    }
  }

  /// The terms of a key whose lines begin here and of which nothing says that it is one.
  private func keyOfLines(_ lines: [Line], from index: Int) -> (terms: [LegendTerm], count: Int)? {
    let texts = lines[index...].lazy.map { (text: $0.text, line: $0.block.line) }
    let isAnnounced =
      index > 0 && KeyLines.announces(lines[index - 1].text)
      || index > 1 && KeyLines.announces(lines[index - 2].text)
    guard let found = KeyLines.find(in: texts, isAnnounced: isAnnounced) else { return nil }
    return (InlineKey.legendTerms(of: found), found.count)
  }

  /// Two lines or more, each beginning with a different rating and saying what it means.
  private func startsRun(_ lines: [Line], at index: Int) -> Bool {
    var region = LegendReader.Region()
    for line in lines[index...].prefix(2) {
      guard line.text.split(separator: " ").count <= 30,
        legendReader.read(line.text, line: line.block.line, into: &region, open: false)
      else { return false }
    }
    return region.terms.count == 2
      && region.terms.allSatisfy { $0.kind == .rating && $0.definition != nil }
  }

  /// A block of text with what its format said of it.
  private struct Line {
    var block: TextBlock
    var isItem = false
    var isMarked = false
    var isMark = false
    var text: String { block.text }

    /// "Homes        1.3": a line of an overview that the page sets in columns.
    var endsInFigure: Bool {
      guard let gap = text.utf8.lastIndex(of: 0x20), gap > text.startIndex,
        text.utf8[text.utf8.index(before: gap)] == 0x20
      else { return false }
      return OtherTable.isFigure(String(text[text.utf8.index(after: gap)...]))
    }

    init?(_ block: Block) {
      switch block {
      case .heading(let text, _):
        self.block = text
        isMarked = true
      case .paragraph(let text): self.block = text
      case .item(let text, _):
        self.block = text
        isItem = true
      case .mark(let text):
        self.block = text
        isMark = true
      case .table: return nil
      }
    }
  }
}

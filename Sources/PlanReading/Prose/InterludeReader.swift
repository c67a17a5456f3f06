import PlanDocuments
import PlanModel

/// Reads what stands between tables: keys, headings, prose and page furniture.
struct InterludeReader {
  private(set) var regions: [[LegendTerm]] = []
  private(set) var prose: [ProseLine] = []
  /// The prose with the page numbers and running headers between.
  private(set) var lines: [ProseLine] = []
  /// The lines of keys, which may say more than the key.
  private(set) var keys: [ProseLine] = []
  /// Headings that name a plan, with the number of the draft that follows each.
  private(set) var planHeadings: [(name: String, line: Int)] = []
  /// Counts that were printed as lines: "Complete: 3".
  private(set) var tallies: [Tally] = []
  private let furniture: Furniture
  private let legendReader = LegendReader()

  init(document: Document) { furniture = Furniture(of: document) }

  /// Reads the blocks between two tables; `headsTable` says whether the next has a header of its own,
  /// so that a heading heads it.
  mutating func read(
    _ blocks: ArraySlice<Block>, headsTable: Bool, outline: inout Outline, members: DeclaredMembers,
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
      tallies.append(tally)
      for index in range { inKey[index] = .tally }
    }
    var section: String?
    for (index, line) in lines.enumerated() {
      switch inKey[index] {
      case .furniture:
        if !line.isMark { noteFurniture(line) }
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
        continue
      case nil: break
      }
      let text = CellText.clean(line.text)
      if !line.isItem, let member = members.name(like: text) {
        section = member
        accountant.place(line.block, as: .heading)
        note(line, text, .section(member), outline)
        continue
      }
      // "Action 6: Net zero local plan" heads an action, not a plan.
      let kind =
        ActionHeading.split(text) == nil ? HeadingKind.of(text, isMarked: line.isMarked) : .other
      guard !line.isItem, let kind else {
        accountant.place(line.block, as: .narrative)
        note(line, text, nil, outline)
        continue
      }
      accountant.place(line.block, as: .heading)
      note(line, text, kind, outline)
      switch kind {
      case .plan(let name):
        planHeadings.append((name, line.block.line))
        outline.enter(plan: name)
        section = nil
      case .list(let list):
        outline.enter(list: list)
        section = nil
      case .section(let name): section = name
      case .other: continue
      }
    }
    if let section, headsTable || members.contains(section) {
      outline.enter(section: section, outside: true)
    }
  }

  private mutating func note(
    _ line: Line, _ text: String, _ heading: HeadingKind?, _ outline: Outline
  ) {
    let noted = ProseLine(
      text: text, raw: line.block.raw, isItem: line.isItem, heading: heading,
      line: line.block.line, list: outline.list, isMarked: line.isMarked)
    prose.append(noted)
    lines.append(noted)
  }

  private mutating func noteFurniture(_ line: Line) {
    lines.append(
      ProseLine(
        text: CellText.clean(line.text), raw: line.block.raw, isItem: line.isItem,
        line: line.block.line, isFurniture: true))
  }

  private enum Role { case key, inside, furniture, tally }

  /// More terms than any key has: what looks like more is something else.
  private static let mostTerms = 60

  /// Which lines belong to a key: from its heading to its last term, and runs of terms without one.
  private mutating func keyLines(_ lines: [Line]) -> [Int: Role] {
    var roles: [Int: Role] = [:]
    var index = 0
    while index < lines.count {
      if let terms = InlineKey.terms(
        in: CellText.clean(lines[index].text), line: lines[index].block.line)
      {
        regions.append(terms)
        roles[index] = .key
        index += 1
        continue
      }
      let said = InlineKey.sentences(
        in: CellText.clean(lines[index].text), line: lines[index].block.line)
      if !said.isEmpty {
        // The paragraph stays what it is: it may say more than the key.
        regions.append(said)
        index += 1
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
        if legendReader.read(
          lines[next].text, line: lines[next].block.line, into: &region, open: true)
        {
          read.append(next)
        } else if next - (read.last ?? index) > 3 {
          break
        }
        next += 1
      }
      let terms = legendReader.terms(of: region)
      guard !terms.isEmpty, let last = read.last else {
        // Lines that announce a key and hold none are not looked at again.
        index = (read.last ?? index) + 1
        continue
      }
      let isKey = Set(read)
      regions.append(terms)
      for line in index...last { roles[line] = isKey.contains(line) ? .key : .inside }
      index = last + 1
    }
    return roles
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

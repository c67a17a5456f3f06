import PlanDocuments
import PlanModel

/// Gives actions the updates that stand as prose beneath their table.
///
/// A sentence begins with its action's ref or name, or has the ref in brackets: "The flues (1.2) are lined."
/// What names no action goes on with the one before it in its paragraph. An action that has an update
/// keeps it.
struct ProseUpdates {
  /// The actions of one table, and how far the text about them reaches.
  private struct Region {
    var actions: [Int]
    var lines: ClosedRange<Int>
  }

  private var regions: [Region] = []
  private let actions: [Action]
  /// How many characters were tied to actions.
  private var characters = 0
  /// By action what was said of it, with its lines.
  private var said: [Int: [(text: String, line: Int)]] = [:]

  /// Ties the prose to the actions of a paper, and takes what it tied out of the paper's own prose.
  static func apply(_ prose: [ProseLine], to paper: inout Paper, accountant: inout Accountant) {
    guard paper.actions.contains(where: { $0.update == nil }), !prose.isEmpty else { return }
    let lines = Paragraphs.joined(prose.filter { !$0.isFurniture })
    var updates = ProseUpdates(paper.actions, lines)
    var rest: [Int: String] = [:]
    for (place, line) in lines.enumerated() where !line.isHeading {
      let left = updates.read(line, under: place > 0 ? lines[place - 1] : nil)
      if left.count < line.text.count { rest[line.line] = left }
    }
    // One such sentence may be by the way.
    guard updates.said.count >= 2 else { return }
    for (index, pieces) in updates.said {
      let text = pieces.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      paper.actions[index].update = text
      paper.actions[index].sources["update"] = Source(
        line: pieces[0].line, endLine: pieces[pieces.count - 1].line)
    }
    accountant.move(updates.characters, from: .narrative, to: .action)
    paper.prose = paper.prose.compactMap { paragraph in
      guard let line = paragraph.source.line, let left = rest[line] else { return paragraph }
      var paragraph = paragraph
      paragraph.text = left
      return left.isEmpty ? nil : paragraph
    }
  }

  private init(_ actions: [Action], _ lines: [ProseLine]) {
    self.actions = actions
    let headings = lines.filter(\.isHeading)
    var index = 0
    while index < actions.count {
      guard let first = actions[index].source.line else { return }
      let above = headings.last { $0.line < first }
      var end = index + 1
      while end < actions.count, let line = actions[end].source.line, line > first,
        headings.last(where: { $0.line < line })?.line == above?.line
      {
        end += 1
      }
      let last = actions[end - 1].source.endLine ?? actions[end - 1].source.line ?? first
      let own = Array(index..<end)
      let next =
        headings.first { $0.line > last && !isOfUpdates($0, beneath: above, own) }?.line ?? Int.max
      if next > last + 1, actions[index..<end].contains(where: { $0.update == nil }) {
        regions.append(Region(actions: own, lines: (last + 1)...(next - 1)))
      }
      index = end
    }
  }

  /// "Progress" and "1.2 Line the flues" go on with the table above them.
  private func isOfUpdates(
    _ heading: ProseLine, beneath above: ProseLine?, _ own: [Int]
  ) -> Bool {
    if named(at: heading.text, own) != nil { return true }
    let field = HeadingVocabulary.field(of: heading.text)
    guard heading.isMarked, let above, above.isMarked else { return field == .update }
    return Self.level(of: heading) > Self.level(of: above)
      && [.update, .reason, .mitigation].contains(field)
  }

  /// How many signs Markdown sets before a heading.
  private static func level(of heading: ProseLine) -> Int { heading.raw.prefix { $0 == "#" }.count }

  /// Reads a paragraph, and gives back what of it speaks of no action.
  private mutating func read(_ line: ProseLine, under above: ProseLine?) -> String {
    guard let region = regions.last(where: { $0.lines.contains(line.line) }) else {
      return line.text
    }
    var current: [Int] = []
    if let above, above.isHeading, region.lines.contains(above.line),
      let named = named(at: above.text, region.actions)
    {
      current = [named.action]
    }
    var rest: [String] = []
    for sentence in Sentences.split(line.text) {
      let found = inBrackets(of: String(sentence), region.actions)
      var text = String(sentence)
      if !found.isEmpty {
        current = found
      } else if let named = named(at: text, region.actions) {
        current = [named.action]
        text = named.rest
      }
      let taking = current.filter { actions[$0].update == nil }
      if taking.isEmpty {
        rest.append(String(sentence))
      } else {
        characters += CharacterCount.of(String(sentence))
      }
      for action in taking {
        said[action, default: []].append((text, line.line(of: sentence)))
      }
    }
    return rest.joined(separator: " ")
  }

  /// The actions whose refs stand in brackets: "(1.1)", "(actions 1.1 and 1.2)".
  private func inBrackets(of sentence: String, _ own: [Int]) -> [Int] {
    var found: [Int] = []
    for piece in sentence.split(separator: "(").dropFirst() {
      guard let close = piece.firstIndex(of: ")") else { continue }
      let words = piece[..<close].split { " ,;&".contains($0) }
        .filter { !["and", "action", "actions", "ref", "refs", "see"].contains($0.lowercased()) }
      let refs = words.compactMap { word in
        RefPattern.ref(in: String(word)).flatMap { ref in own.first { actions[$0].ref == ref } }
      }
      guard refs.count == words.count else { continue }
      found += refs.filter { !found.contains($0) }
    }
    return found
  }

  /// The action whose ref or name a text begins with, and the text behind it where a mark parts them.
  private func named(at text: String, _ own: [Int]) -> (action: Int, rest: String)? {
    let plain = text.trimming { " *_".contains($0) }
    if let (ref, rest) = ActionHeading.split(plain),
      let index = own.first(where: { actions[$0].ref == ref })
    {
      return (index, rest)
    }
    if let (ref, _) = action(plain), let index = own.first(where: { actions[$0].ref == ref }) {
      return (index, plain)
    }
    if let lead = LeadingRefs.lead(in: plain), let ref = RefPattern.ref(in: lead.printed),
      let index = own.first(where: { actions[$0].ref == ref }),
      actions[index].sharesWord(with: lead.rest)
    {
      return (index, lead.rest)
    }
    let lower = plain.lowercased()
    for index in own {
      let name = (actions[index].title ?? actions[index].text).lowercased()
      guard name.utf8.count >= 8, lower.hasPrefix(name), lower.count == plain.count else {
        continue
      }
      let rest = plain.dropFirst(name.count).drop { " *".contains($0) }
      guard rest.first.map({ !$0.isLetter }) ?? true || plain.dropFirst(name.count).first == " "
      else { continue }
      let isMarked = rest.first.map { ":–—-.".contains($0) } ?? false
      return (index, isMarked ? String(rest.drop { " :–—-.*".contains($0) }) : plain)
    }
    return nil
  }

  /// The ref of "Action 1.1 is done" and what follows it.
  private func action(_ text: String) -> (ref: String, title: String)? {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, ["action", "project"].contains(words[0].lowercased()),
      let ref = RefPattern.ref(in: words[1].trimming { ":,".contains($0) })
    else { return nil }
    return (ref, words[2])
  }
}

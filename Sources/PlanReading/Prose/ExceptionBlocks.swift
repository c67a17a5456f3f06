import PlanDocuments
import PlanModel

/// Gives actions the reasons and remedies that a paper writes up apart from its table, each under the
/// action's ref: "**W3 Lining the flues (Red)**" over "Why: the lime came late" and "Route to green: ...".
///
/// An action that has its own keeps it. What the heading says of the rating is a claim about it.
struct ExceptionBlocks {
  private let actions: [Action]
  private var places: [String: Int] = [:]
  private var found: [Entry] = []
  private var claims: [Claim] = []

  private struct Entry {
    var action: Int
    var field: Field
    var text: String
    var line: Int
  }

  static func apply(
    _ prose: [ProseLine], to paper: inout Paper, accountant: inout Accountant
  ) {
    var blocks = ExceptionBlocks(paper.actions)
    guard !blocks.places.isEmpty else { return }
    blocks.read(Paragraphs.joined(prose.filter { !$0.isFurniture }))
    var taken: Set<Int> = []
    for entry in blocks.found {
      let source = Source(line: entry.line)
      switch entry.field {
      case .reason where paper.actions[entry.action].reason == nil:
        paper.actions[entry.action].reason = entry.text
        paper.actions[entry.action].sources[Field.reason.rawValue] = source
      case .mitigation where paper.actions[entry.action].mitigation == nil:
        paper.actions[entry.action].mitigation = entry.text
        paper.actions[entry.action].sources[Field.mitigation.rawValue] = source
      default: continue
      }
      accountant.move(CharacterCount.of(entry.text), from: .narrative, to: .action)
      taken.insert(entry.line)
    }
    // What an action says is not said twice.
    paper.prose.removeAll { $0.source.line.map(taken.contains) ?? false }
    paper.claims += blocks.claims
  }

  private init(_ actions: [Action]) {
    self.actions = actions
    for (index, action) in actions.enumerated() {
      guard let ref = action.ref else { continue }
      // A ref that stands twice heads neither.
      places[ref] = places[ref] == nil ? index : -1
    }
    places = places.filter { $0.value >= 0 }
  }

  private mutating func read(_ lines: [ProseLine]) {
    var current: (action: Int, heading: ProseLine)?
    var isTold = false
    for line in lines {
      if let action = headed(by: line) {
        current = (action, line)
        isTold = false
        continue
      }
      guard let block = current else { continue }
      guard !line.isHeading, line.line <= block.heading.line + 24 else {
        current = nil
        continue
      }
      for (field, text) in entries(of: line) {
        found.append(Entry(action: block.action, field: field, text: text, line: line.line))
        guard !isTold else { continue }
        isTold = true
        claim(block.action, block.heading)
      }
    }
  }

  /// The action whose ref a short line begins with, where its name agrees with that of the line.
  private func headed(by line: ProseLine) -> Int? {
    let text = line.text.trimming { " *_#:".contains($0) }
    guard text.utf8.count <= 140, !text.hasSuffix("."), !text.contains(": ") else { return nil }
    let split = ActionHeading.split(text)
    let lead = LeadingRefs.lead(in: text)
    guard let ref = split?.ref ?? lead.flatMap({ RefPattern.ref(in: $0.printed) }),
      let action = places[ref]
    else { return nil }
    let rest = split?.title ?? lead?.rest ?? ""
    // A paragraph of the report may be numbered like an action, and has no letters.
    let isLettered = ref.first?.isLetter == true
    return rest.isEmpty || isLettered || actions[action].sharesWord(with: rest) ? action : nil
  }

  /// What a paragraph gives behind its label, where that is a reason's or a remedy's.
  private func entries(of line: ProseLine) -> [(Field, String)] {
    guard let (label, value) = Labels.split(line.text.trimming { " *_-•".contains($0) }) else {
      return []
    }
    guard let field = HeadingVocabulary.field(of: label.trimming { $0 == "*" }),
      field == .reason || field == .mitigation
    else { return [] }
    return [(field, value.trimming { " *".contains($0) })]
  }

  /// What stands in brackets, or behind a dash, at the end of a heading.
  private func term(of heading: String) -> String? {
    if heading.last == ")", let open = heading.lastIndex(of: "(") {
      return String(heading[heading.index(after: open)...].dropLast())
    }
    for mark in [" – ", " - ", ": "] {
      guard let range = heading.ranges(of: mark).last else { continue }
      return String(heading[range.upperBound...])
    }
    return nil
  }

  /// "(Red)" at the end of the heading says how the action is rated.
  private mutating func claim(_ action: Int, _ heading: ProseLine) {
    let text = heading.text.trimming { " *_#:".contains($0) }
    guard let ref = actions[action].ref, let term = term(of: text),
      CommonScale.isRatingTerm(term)
    else { return }
    claims.append(
      Claim(kind: .rating, term: term, refs: [ref], text: text, source: heading.source))
  }
}

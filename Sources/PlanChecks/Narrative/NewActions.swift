import PlanModel

/// Lists of the actions that are new, held against the rows that say so of themselves.
struct NewActions {
  struct Wrong {
    /// Position of the action.
    var place: Int
    /// Whether it is listed and its row does not say so, or the other way about.
    var isListed: Bool
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.cues.occur(in: $0.text) }
    guard !paragraphs.isEmpty, paper.actions.count >= 5 else { return }
    let new = Set(paper.actions.indices.filter { Self.isNew(paper.actions[$0]) })
    guard new.count >= 2, new.count * 2 < paper.actions.count else { return }
    let index = RefIndex(Plan(paper))
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements {
        for match in Self.cues.all(in: sentence) {
          guard let listed = Self.list(behind: match.end, in: sentence, index), listed.count >= 2,
            listed.count(where: new.contains) * 2 >= listed.count
          else { continue }
          wrong += listed.filter { !new.contains($0) }.map {
            Wrong(place: $0, isListed: true, line: paragraph.source.line)
          }
          let left = new.subtracting(listed).sorted()
          guard left.count < listed.count else { continue }
          wrong += left.map { Wrong(place: $0, isListed: false, line: paragraph.source.line) }
          return
        }
      }
    }
  }

  /// The actions of the brackets or of the list behind a colon, where nothing else stands in it.
  private static func list(behind end: Int, in text: String, _ index: RefIndex) -> [Int]? {
    let rest = text.utf8Part(end, text.utf8.count)
    guard let open = rest.utf8.prefix(24).firstIndex(where: { $0 == 0x28 || $0 == 0x3A }) else {
      return nil
    }
    let isBracket = rest.utf8[open] == 0x28
    let inside = rest[rest.utf8.index(after: open)...].prefix { !isBracket || $0 != ")" }
    var places: [Int] = []
    for token in inside.split(whereSeparator: { " ,;&".contains($0) }) where token != "and" {
      let ref = String(token.last == "." ? token.dropLast() : token)
      guard let place = index.place(of: RefForm.folded(ref)) else { return nil }
      places.append(place)
    }
    return places
  }

  /// Whether a row says of itself that it is new: “New action.” in whatever column.
  private static func isNew(_ action: Action) -> Bool {
    if action.introducedIn != nil { return true }
    return ([action.changeNote, action.update].compactMap { $0 } + action.fields.map(\.text))
      .contains { text in
        guard text.utf8.count <= 120 else { return false }
        let head = text.lowercased()
        return head == "new" || head.hasPrefix("new action") || head.hasPrefix("new.")
          || head.hasPrefix("new this") || head.hasPrefix("new in ") || head.hasPrefix("added ")
      }
  }

  private static let cues = Phrases([
    "are new", "new actions", "are new actions", "newly added", "have been added", "were added",
    "actions are new",
  ])
}

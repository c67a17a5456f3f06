import PlanModel

/// Headings that say how many actions stand beneath them, and do not have so many: “Land (5 actions)”.
struct HeadedCounts {
  struct Wrong {
    var heading: String
    var said: Int
    var rows: Int
    var line: Int?
  }

  static func wrong(in paper: Paper) -> [Wrong] {
    var stated = paper.prose.compactMap { count(in: $0.text, line: $0.source.line) }
    // In a sheet they stand between the rows.
    var seen = Set(stated.map(\.name))
    for action in paper.actions {
      guard let section = action.section, let one = count(in: section, line: nil),
        seen.insert(one.name).inserted
      else { continue }
      stated.append((one.name, one.said, action.source.line))
    }
    guard stated.count >= 2 else { return [] }
    var sections: [String: [Action]] = [:]
    for action in paper.actions {
      guard let section = action.section else { continue }
      let name = section.lastIndex(of: "(").map { String(section[..<$0]) } ?? section
      sections[name.normal, default: []].append(action)
    }
    let found = stated.compactMap { one -> Wrong? in
      guard
        let actions = sections[one.name]
          ?? sections.first(where: {
            !$0.key.isEmpty && one.name.hasSuffix($0.key)
          })?.value
      else { return nil }
      return Wrong(
        heading: actions[0].section ?? "", said: one.said, rows: actions.count, line: one.line)
    }
    // Where most of the headings are borne out.
    let wrong = found.filter { $0.said != $0.rows }
    return found.count >= 2 && wrong.count * 2 < found.count ? wrong : []
  }

  /// What a heading says of how many actions stand beneath it; nil where it says nothing.
  private static func count(
    in text: String, line: Int?
  ) -> (name: String, said: Int, line: Int?)? {
    guard text.utf8.count <= 90, text.utf8.last == UInt8(ascii: ")"),
      let open = text.lastIndex(of: "(")
    else { return nil }
    let inside = WordList(text[open...]).words.map(\.text)
    guard inside.count == 2, ["actions", "action"].contains(inside[1]),
      let said = Numerals.value(of: inside[0])
    else { return nil }
    return (String(text[..<open]).normal, said, line)
  }
}

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
    let stated = paper.prose.compactMap { paragraph -> (name: String, said: Int, line: Int?)? in
      guard paragraph.text.utf8.count <= 90, paragraph.text.utf8.last == UInt8(ascii: ")"),
        let open = paragraph.text.lastIndex(of: "(")
      else { return nil }
      let inside = WordList(paragraph.text[open...]).words.map(\.text)
      guard inside.count == 2, ["actions", "action"].contains(inside[1]),
        let said = Numerals.value(of: inside[0])
      else { return nil }
      return (String(paragraph.text[..<open]).normal, said, paragraph.source.line)
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
}

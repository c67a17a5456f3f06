import PlanModel

/// Sentences by which each of some bodies leads so many actions, where one leads fewer: “Each of the five
/// councils leads at least three”.
struct LeadShares {
  struct Wrong {
    var lead: String
    var said: Int
    var actions: [Action]
    var line: Int?
  }

  static func wrong(in paper: Paper) -> [Wrong] {
    let claims = paper.prose.filter { each.occur(in: $0.text) && leading.occur(in: $0.text) }
    guard !claims.isEmpty else { return [] }
    let led = Dictionary(
      grouping: paper.actions.flatMap { action in action.leads.map { ($0, action) } }, by: \.0)
    return claims.flatMap { paragraph in
      paragraph.text.statements.flatMap { sentence -> [Wrong] in
        let words = WordList(sentence).words.map(\.text)
        guard let at = words.firstIndex(of: "each"), at + 3 < words.count, words[at + 1] == "of",
          let size = words[(at + 2)...].prefix(2).compactMap(Numerals.value).first,
          let verb = words.firstIndex(where: { ["leads", "lead"].contains($0) }), verb > at,
          let least = words[verb...].firstIndex(of: "least"), least + 1 < words.count,
          let said = Numerals.value(of: words[least + 1]), (2...20).contains(said),
          (2...20).contains(size)
        else { return [] }
        guard let names = names(size, of: Set(led.keys), in: paper) else { return [] }
        return names.compactMap { name in
          let actions = led[name]?.map(\.1) ?? []
          return actions.count < said
            ? Wrong(lead: name, said: said, actions: actions, line: paragraph.source.line) : nil
        }
      }
    }
  }

  /// The leads that a sentence lists behind a colon, so many as are spoken of.
  private static func names(_ size: Int, of leads: Set<String>, in paper: Paper) -> [String]? {
    for paragraph in paper.prose where !paragraph.isHeading {
      for sentence in paragraph.text.statements {
        guard let colon = sentence.lastIndex(of: ":") else { continue }
        let list = sentence[sentence.index(after: colon)...].replacing(" and ", with: ",")
          .split(separator: ",").map { $0.filter { $0 != "." }.trimmed }
          .filter { !$0.isEmpty }
        if list.count == size, list.allSatisfy(leads.contains) { return list }
      }
    }
    return nil
  }

  private static let each = Phrases(["each of the"])
  private static let leading = Phrases(["leads at least", "lead at least"])
}

import PlanModel

/// Actions whose texts begin with what the paper calls them, such as "Action 4: Fit solar panels",
/// perhaps beneath the number of a paragraph.
enum NamedRefs {
  /// The layouts in which the texts are named so, nearly all of them and hardly one number twice.
  static func layouts(of drafts: [Draft], _ layouts: [Layout]) -> Set<Int> {
    var found: Set<Int> = []
    for index in layouts.indices {
      guard let column = column(of: layouts[index]) else { continue }
      let texts = drafts.filter { $0.layout == index }.compactMap { $0.cells.text(column) }
      guard texts.count >= 3 else { continue }
      let names = texts.compactMap { lead(in: $0) }
      guard names.count * 10 >= texts.count * 9, Set(names.map(\.word)).count == 1,
        Set(names.map(\.ref)).count * 10 >= names.count * 9
      else { continue }
      found.insert(index)
    }
    return found
  }

  /// Where the names stand: in the title, where there is one.
  static func column(of layout: Layout) -> Int? {
    layout.index(of: .title) ?? layout.index(of: .text)
  }

  static func lead(in text: String) -> (word: String, ref: String, printed: String, rest: String)? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let mark = words[1].last else { return nil }
    let word = words[0].lowercased()
    let number = words[1].trimming { ".:–-—)".contains($0) }
    var rest = words[2].trimming { $0 == " " }
    let isMarked = ".:)".contains(mark)
    if !isMarked {
      guard let sign = rest.first, ":–-—".contains(sign) else { return nil }
      rest = rest.dropFirst().trimming { $0 == " " }
    }
    guard nouns.contains(word), number.contains(where: \.isNumber),
      let ref = RefPattern.ref(in: number), !rest.isEmpty
    else { return nil }
    return (word, ref, "\(words[0]) \(number)", rest)
  }

  /// What councils call the things they will do.
  static let nouns: Set<String> = [
    "action", "pledge", "commitment", "project", "measure", "initiative", "task", "intervention",
    "deliverable", "priority", "proposal", "recommendation", "ambition", "step",
  ]
}

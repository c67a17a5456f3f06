import PlanModel

/// Gives a cell that says "See note 1 below" the words of that note, which stand elsewhere in the paper.
///
/// What was printed stays as it is, in the cell and in the note's own place; the value of the update, the
/// reason or the mitigation has both. Its source stays the cell, which says where the rest is.
enum NoteReferences {
  static func apply(to paper: inout Paper) {
    guard paper.actions.contains(where: { !asked(of: $0).isEmpty }) else { return }
    let notes = notes(in: paper.prose)
    guard !notes.isEmpty else { return }
    for index in paper.actions.indices {
      for (field, number) in asked(of: paper.actions[index]) {
        guard let note = notes[number] else { continue }
        let path = path(of: field)
        paper.actions[index][keyPath: path] =
          paper.actions[index][keyPath: path].map { $0 + " " + note }
      }
    }
  }

  private static let fields: [Field] = [.update, .reason, .mitigation]

  private static func path(of field: Field) -> WritableKeyPath<Action, String?> {
    switch field {
    case .reason: \.reason
    case .mitigation: \.mitigation
    default: \.update
    }
  }

  private static func asked(of action: Action) -> [(field: Field, note: Int)] {
    fields.compactMap { field in
      action[keyPath: path(of: field)].flatMap(number(askedIn:)).map { (field, $0) }
    }
  }

  /// The number of "See note 1 below." and "Note 3", where a cell says nothing else.
  private static func number(askedIn text: String) -> Int? {
    guard text.utf8.count <= 40 else { return nil }
    var words = text.lowercased().words().map(String.init)
    words.removeAll {
      ["please", "see", "also", "below", "above", "under", "the", "table"].contains($0)
    }
    guard words.count == 2, ["note", "footnote"].contains(words[0]), let number = Int(words[1]),
      (1...60).contains(number)
    else { return nil }
    return number
  }

  /// The notes of a paper by their numbers; of a number that comes twice none, for which of them is meant
  /// nothing tells.
  private static func notes(in prose: [Paragraph]) -> [Int: String] {
    var found: [Int: String] = [:]
    var twice: Set<Int> = []
    var isUnderHeading = false
    for paragraph in prose {
      let text = paragraph.text.trimming { " *_".contains($0) }
      if ["notes", "notes:", "footnotes", "footnotes:"].contains(text.lowercased()) {
        isUnderHeading = true
        continue
      }
      guard let (number, words) = note(text, isUnderHeading: isUnderHeading) else {
        if paragraph.isHeading { isUnderHeading = false }
        continue
      }
      if found[number] != nil { twice.insert(number) }
      found[number] = words
    }
    return found.filter { !twice.contains($0.key) }
  }

  /// "Note 1: The permit was refused." and, beneath "Notes", "1. The permit was refused."
  private static func note(_ text: String, isUnderHeading: Bool) -> (Int, String)? {
    var rest = text[...]
    let isNamed = ["note ", "footnote "].contains { name in
      guard rest.lowercased().hasPrefix(name) else { return false }
      rest = rest.dropFirst(name.count)
      return true
    }
    guard isNamed || isUnderHeading else { return nil }
    rest = rest.drop { "([".contains($0) }
    let digits = rest.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    guard let mark = rest.first, ".:)]-– ".contains(mark) else { return nil }
    let words = rest.drop { " .:)]-–".contains($0) }.trimming { " *_".contains($0) }
    guard words.utf8.count >= 12, words.utf8.count <= 1_500, words.first?.isLetter == true else {
      return nil
    }
    return (number, words)
  }
}

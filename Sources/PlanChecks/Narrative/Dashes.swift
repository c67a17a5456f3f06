import PlanModel

/// Dashes and blanks in cells, and whether the paper says what they mean.
enum Dashes {
  /// “Budget left blank = staff time only”, in a note or beside the key.
  static func areBlanksExplained(in paper: Paper) -> Bool {
    paper.prose.contains { $0.text.utf8.count <= 400 && blanks.occur(in: $0.text) }
  }

  /// “The commentary is left blank where nothing has changed”: of a column that a sentence names.
  static func areBlanksExplained(in paper: Paper, under headings: [String]) -> Bool {
    let names = Set(
      headings.flatMap { WordList($0).words.map(\.text) }.filter { $0.utf8.count >= 5 })
    guard !names.isEmpty else { return false }
    return paper.prose.contains { paragraph in
      paragraph.text.utf8.count <= 600
        && paragraph.text.statements.contains { sentence in
          blanks.occur(in: sentence)
            && WordList(sentence).words.contains { names.contains($0.text) }
        }
    }
  }

  private static let blanks = Phrases([
    "left blank", "blank means", "a blank", "blank budget", "blank cost", "blank cell",
    "blank cells", "are blank", "is blank", "where blank", "if blank", "shown blank",
  ])

  /// "A dash means that no budget is needed", in a note or beside the key.
  static func areExplained(in paper: Paper) -> Bool {
    paper.prose.contains { paragraph in
      explained.occur(in: paragraph.text)
        || paragraph.text.contains("“–”") || paragraph.text.contains("\"-\"")
        || isTerm(in: paragraph.text)
    }
      || paper.legend.terms.contains {
        isOne($0.term) || $0.definition.map(explained.occur) ?? false
      }
  }

  /// "Budget: – means from existing budgets", "Saving: - = not quantified", "£ up to £50,000; – no cost
  /// beyond officer time".
  private static func isTerm(in text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.indices.dropLast().contains { place in
      guard isOne(String(words[place])),
        place == 0 || words[place - 1].last.map({ ":;.(,".contains($0) }) == true
      else { return false }
      let next = words[place + 1]
      return ["=", "means", "shows", "denotes"].contains(next)
        || place > 0 && ["no", "not", "none", "nothing", "nil"].contains(next)
    }
  }

  /// A cell that is a dash and nothing else.
  static func isOne(_ text: String) -> Bool {
    // The longer dashes begin with one byte.
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == 0xE2 else {
      return false
    }
    return text.allSatisfy { "-–—".contains($0) }
  }

  /// Whether the action has a dash, and nothing else, in a column whose heading has one of the words.
  ///
  /// A dash is no value, so it is among the fields as printed and not in the action's own.
  static func stand(under headings: Phrases, of action: Action) -> Bool {
    action.fields.contains { isOne($0.text) && headings.occur(in: $0.heading) }
  }

  static let explained = Phrases([
    "a dash", "the dash", "dash means", "dash shows", "dash in", "dashes", "a hyphen",
    "hyphen means",
  ])
}

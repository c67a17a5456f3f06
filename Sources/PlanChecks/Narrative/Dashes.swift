import PlanModel

/// Dashes in cells, and whether the paper says what they mean.
enum Dashes {
  /// "A dash means that no budget is needed", in a note or beside the key.
  static func areExplained(in paper: Paper) -> Bool {
    paper.prose.contains { paragraph in
      explained.occur(in: paragraph.text)
        || paragraph.text.contains("“–”") || paragraph.text.contains("\"-\"")
    }
  }

  /// A cell that is a dash and nothing else.
  static func isOne(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { "-–—".contains($0) }
  }

  private static let explained = Phrases([
    "a dash", "the dash", "dash means", "dash shows", "dash in", "dashes", "a hyphen",
    "hyphen means",
  ])
}

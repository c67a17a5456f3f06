import PlanModel

/// "Title: text" in one cell.
enum TitledText {
  static func split(_ text: String) -> (title: String, text: String)? {
    guard let colon = text.prefix(80).firstIndex(of: ":") else { return nil }
    let title = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard rest.first == " ", title.first?.isUppercase == true, title.count >= 3,
      title.split(separator: " ").count <= 9, !title.contains("."), !endsWithLabel(title),
      RefPattern.ref(in: String(title)) == nil
    else { return nil }
    let body = rest.trimming { $0 == " " }
    guard body.utf8.count >= 10, body.first?.isUppercase == true else { return nil }
    return (String(title), body)
  }

  /// "Plant a wood Owner: Parks Manager": what stands before the colon is a label at a text's end.
  private static func endsWithLabel(_ title: Substring) -> Bool {
    let words = title.split(separator: " ")
    guard words.count >= 4, let last = words.last, last.first?.isUppercase == true else {
      return false
    }
    switch HeadingVocabulary.field(of: String(last)) {
    case .leads, .timescale, .status, .start, .end: return true
    default: return false
    }
  }
}

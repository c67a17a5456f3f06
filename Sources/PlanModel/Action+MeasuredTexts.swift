extension Action {
  /// The texts in which figures may stand, by the names of their fields: what is to be done first, then
  /// what was said of how it goes, the latest last but for notes.
  var measuredTexts: [(field: String, text: String)] {
    let wordings = [("title", title), ("text", text), ("measure", measure)]
    let earlier = updates.filter { $0.text != update }.map { ("updates.\($0.period)", $0.text) }
    let accounts = [
      ("update", update), ("changeNote", changeNote), ("reason", reason),
      ("mitigation", mitigation),
    ]
    return (wordings + earlier + accounts).compactMap { field, text in
      text.flatMap { $0.isEmpty ? nil : (field, $0) }
    }
  }
}

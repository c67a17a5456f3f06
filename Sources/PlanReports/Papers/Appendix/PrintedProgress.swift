import PlanModel

extension ReportDraft {
  /// A cell of the council's in which the progress stands, with the rating and what it means in a paragraph of
  /// their own before it, or with neither where the settings say so.
  ///
  /// - Parameters:
  ///   - text: The cell as printed.
  ///   - reported: The action of its row.
  /// - Returns: Nil for any other cell, and for one that stays as it is.
  func progress(in text: String, of reported: ReportedAction) -> [ReportText]? {
    guard scale.column == .rating, let place = numbers.now.place(of: reported) else { return nil }
    let term = scale.terms[place]
    if let (opening, rest) = Self.opening(of: text, with: term), !rest.isEmpty {
      if settings.progressCell == .plain { return [ReportText(rest)] }
      // A bare "GOOD:" runs on.
      return opening.runs.count > 1 ? [opening, ReportText(rest)] : nil
    }
    guard settings.progressCell == .rated, let update = reported.action.update,
      text.contains(update)
    else { return nil }
    let meaning = term.definition.map { " \($0.withoutStop)." } ?? ""
    return [
      ReportText([
        .init("\(term.word.uppercased()):", isStrong: true), .init(meaning),
      ]), ReportText(text),
    ]
  }

  /// "GOOD: On track" and what follows it; nil where a text does not begin with the term and a colon.
  private static func opening(
    of text: String, with term: ReportScale.Term
  ) -> (ReportText, rest: String)? {
    let word = term.word
    guard text.lowercased().hasPrefix("\(word.lowercased()):"),
      let colon = text.firstIndex(of: ":")
    else { return nil }
    let start = text.index(after: colon)
    var wanted = (term.definition ?? "").lowercased().filter { $0.isLetter || $0.isNumber }[...]
    var end = start
    for place in text[start...].indices where !wanted.isEmpty {
      let character = text[place]
      guard character.isLetter || character.isNumber else { continue }
      guard character.lowercased() == wanted.first.map(String.init) else { break }
      wanted.removeFirst()
      end = text.index(after: place)
    }
    // Where other words follow than those of the key, the rating stands alone.
    if !wanted.isEmpty { end = start }
    if text[end...].first == "." { end = text.index(after: end) }
    let runs = [
      ReportText.Run(String(text[..<start]), isStrong: true),
      ReportText.Run(String(text[start..<end])),
    ]
    return (ReportText(runs.filter { !$0.text.isEmpty }), String(text[end...]).trimmed)
  }
}

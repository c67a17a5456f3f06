import PlanModel

extension ReportDraft {
  /// The acronyms that the actions use, with the words that some text gives for them.
  func acronymSection() -> ReportSection {
    let found = Acronyms.all(in: source.now.actions.map(\.action))
    var blocks: [ReportBlock] = [.heading("Acronyms", level: 2)]
    guard !found.isEmpty else {
      blocks.append(.paragraph("The actions use no acronyms.", .body))
      return ReportSection(name: "Acronyms", blocks: blocks)
    }
    blocks.append(
      .table(
        ReportTable(
          caption: "What the acronyms stand for",
          columns: [ReportTable.Column("Acronym"), ReportTable.Column("Stands for", weight: 4)],
          rows: found.map { acronym in
            ReportTable.Row([
              ReportCell(ReportText(acronym.letters), isRowHeading: true),
              ReportCell(
                acronym.words.map { ReportText($0) }
                  ?? .toWrite("what does \(acronym.letters) stand for?")),
            ])
          })))
    return ReportSection(name: "Acronyms", blocks: blocks)
  }
}

/// The acronyms of a plan's texts, and what "Words In Full (WIF)" tells of them.
enum Acronyms {
  struct Acronym: Hashable {
    let letters: String
    let words: String?
  }

  /// In the order of the alphabet; a word that the texts also print in small letters is shouted, and one that
  /// everybody knows needs no words unless a text gives them.
  static func all(in actions: [Action]) -> [Acronym] {
    var words: [String: String?] = [:]
    var small: Set<String> = []
    for action in actions {
      let refs = Set([action.ref, action.refAsPrinted].compactMap { $0 })
      for text in [action.title, action.text, action.update, action.reason, action.mitigation] {
        guard let text else { continue }
        for word in text.split(whereSeparator: { !$0.isLetter })
        where word.last?.isLowercase == true {
          small.insert(word.lowercased())
        }
        for (letters, meaning) in acronyms(in: text) where !refs.contains(letters) {
          if words[letters] == nil || meaning != nil { words[letters] = .some(meaning) }
        }
      }
    }
    return words.map { Acronym(letters: $0.key, words: $0.value) }.filter { acronym in
      if acronym.words != nil { return true }
      return !small.contains(acronym.letters.lowercased()) && !isPlaceholder(acronym.letters)
        && !known.contains(acronym.letters)
    }.sorted { $0.letters < $1.letters }
  }

  /// "XXX" and "TBC" stand for what is still to come, "II" is a number.
  private static func isPlaceholder(_ letters: String) -> Bool {
    Set(letters).count == 1 || letters.allSatisfy { "IVX".contains($0) }
      || ["TBC", "TBA", "TBD", "NB", "AOB"].contains(letters)
  }

  private static let known: Set<String> = [
    "UK", "EU", "US", "USA", "GB", "EV", "AM", "PM", "OK", "TV", "PDF", "PC", "ID", "NEW",
    "NHS", "VAT", "BBC", "MP", "MPS", "COVID", "MW", "GW", "KW", "MWH", "GWH", "KWH", "TWH",
  ]

  private static func acronyms(in text: String) -> [(String, String?)] {
    let words = text.split { $0.isWhitespace || $0 == "/" }.map(String.init)
    // A text in capitals throughout holds no acronyms that could be told apart.
    guard words.contains(where: { $0.contains(where: \.isLowercase) }) else { return [] }
    return words.enumerated().compactMap { place, word in
      let isBracketed = word.hasPrefix("(")
      let letters = word.trimming { !($0.isLetter || $0.isNumber) }
      let capitals = letters.last == "s" ? String(letters.dropLast()) : letters
      guard (2...6).contains(capitals.count), capitals.allSatisfy(\.isUppercase) else { return nil }
      return (capitals, isBracketed ? meaning(of: capitals, before: place, in: words) : nil)
    }
  }

  /// The words right before it whose first letters it takes.
  private static func meaning(
    of letters: String, before place: Int, in words: [String]
  ) -> String? {
    for count in letters.count...(letters.count + 3) where place >= count {
      let group = Array(words[(place - count)..<place])
      var rest = letters[...]
      for word in group
      where rest.first.map({ word.uppercased().first == $0 }) == true { rest = rest.dropFirst() }
      guard rest.isEmpty, group[0].uppercased().first == letters.first else { continue }
      return group.joined(separator: " ").trimming { !($0.isLetter || $0.isNumber) }
    }
    return nil
  }
}

extension String {
  /// Without the characters of a kind at its ends.
  fileprivate func trimming(_ isLoose: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let first = text.first, isLoose(first) { text.removeFirst() }
    while let last = text.last, isLoose(last) { text.removeLast() }
    return String(text)
  }
}

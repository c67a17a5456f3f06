import PlanModel

/// What stands in brackets at the end of a text: "(Lead: Parks; by March 2026)".
enum Asides {
  struct Aside {
    var label: String
    var field: Field
    var value: String
  }

  /// The text without the brackets, and what they said; the text as it is where they say nothing known.
  static func taken(from text: String) -> (rest: String, asides: [Aside]) {
    let plain = text.trimming { " .".contains($0) }
    guard let close = plain.last, ")]".contains(close),
      let open = plain.lastIndex(where: { "([".contains($0) })
    else { return (text, []) }
    let asides = said(in: plain[plain.index(after: open)...].dropLast())
    let rest = plain[..<open].trimming { $0 == " " }
    return asides.isEmpty || rest.isEmpty ? (text, []) : (rest, asides)
  }

  /// The brackets within a text, and what stands before and behind them; nil where they say nothing known.
  ///
  /// "Plant a wood (Lead: Parks; due March 2026). On track. Half are in."
  static func within(_ text: String) -> (before: String, asides: [Aside], after: String)? {
    guard let open = text.firstIndex(of: "("), open > text.startIndex,
      let close = text[open...].firstIndex(of: ")")
    else { return nil }
    let asides = said(in: text[text.index(after: open)..<close])
    let before = text[..<open].trimming { " *".contains($0) }
    let after = String(text[text.index(after: close)...].drop { " .:–-".contains($0) })
    return asides.isEmpty || before.isEmpty || after.isEmpty ? nil : (before, asides, after)
  }

  /// What the brackets hold; empty where a piece of it is not known.
  private static func said(in inside: Substring) -> [Aside] {
    let mark: Character = inside.contains(";") ? ";" : inside.contains("|") ? "|" : ","
    var asides: [Aside] = []
    for piece in inside.split(separator: mark).map({ $0.trimming { $0 == " " } }) {
      if let aside = labelled(piece) {
        asides.append(aside)
      } else if let last = asides.indices.last, mark == "," {
        asides[last].value += ", " + piece
      } else {
        return []
      }
    }
    return asides
  }

  private static func labelled(_ piece: String) -> Aside? {
    if let colon = piece.firstIndex(of: ":") {
      let label = String(piece[..<colon])
      let value = piece[piece.index(after: colon)...].trimming { $0 == " " }
      guard !value.isEmpty, let field = HeadingVocabulary.field(of: label) else { return nil }
      return Aside(label: label, field: field, value: value)
    }
    for (word, field) in [
      ("by ", Field.timescale), ("lead ", .leads), ("led by ", .leads), ("due ", .timescale),
    ] where piece.lowercased().hasPrefix(word) {
      let value = piece.dropFirst(word.count).trimming { $0 == " " }
      if field == .timescale {
        let time = Timescale(printed: value)
        guard time.end != nil || time.ongoing || !time.bands.isEmpty else { return nil }
      }
      return Aside(label: field == .timescale ? "By" : "Lead", field: field, value: value)
    }
    return nil
  }
}

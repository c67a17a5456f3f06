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
    let inside = plain[plain.index(after: open)...].dropLast()
    let mark: Character = inside.contains(";") ? ";" : inside.contains("|") ? "|" : ","
    var asides: [Aside] = []
    for piece in inside.split(separator: mark).map({ $0.trimming { $0 == " " } }) {
      if let aside = labelled(piece) {
        asides.append(aside)
      } else if let last = asides.indices.last, mark == "," {
        asides[last].value += ", " + piece
      } else {
        return (text, [])
      }
    }
    let rest = plain[..<open].trimming { $0 == " " }
    return asides.isEmpty || rest.isEmpty ? (text, []) : (rest, asides)
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

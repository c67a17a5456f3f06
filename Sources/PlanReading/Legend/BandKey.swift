import PlanModel

/// A key of bands or roles: “Cost: £ = up to £50,000; ££ = more”, “Timescales are short (by 2027),
/// medium (by 2030) and long”, “Lead role: D = Council delivers; E = Council enables”.
enum BandKey {
  static func terms(in text: String, line: Int) -> [LegendTerm]? {
    guard text.utf8.count <= 1_200 else { return nil }
    if let roles = roles(in: text, line: line) { return roles }
    for (scale, kind) in [
      (TermScanner.Scale.timescale, LegendTerm.Kind.timescale), (.level, .level),
    ] {
      let entries = TermScanner(text, scale: scale).entries
      guard !entries.isEmpty else { continue }
      return entries.map {
        LegendTerm(kind: kind, term: $0.term, definition: $0.definition, source: Source(line: line))
      }
    }
    return nil
  }

  /// What kind of terms a column holds that is banded, or says what the council's part is; nil for any other.
  static func kind(of field: Field?) -> LegendTerm.Kind? {
    switch field {
    case .timescale: .timescale
    case .cost, .carbon: .level
    case .role: .role
    default: nil
    }
  }

  /// “£££”, “L”, “medium”.
  static func isLevel(_ term: String) -> Bool {
    guard let first = term.first, term.utf8.count <= 12 else { return false }
    if first == "£" { return term.count <= 5 && term.allSatisfy { $0 == "£" } }
    return (term.utf8.count > 1 || first.isUppercase)
      && BandParser.levels(in: term)?.count == 1
  }

  /// Roles have no words that all councils use, so that only their label tells of them.
  private static func roles(in text: String, line: Int) -> [LegendTerm]? {
    guard let colon = text.prefix(40).firstIndex(of: ":"),
      HeadingVocabulary.field(of: String(text[..<colon])) == .role
    else { return nil }
    let body = text[text.index(after: colon)...]
    let mark: Character = body.contains(";") ? ";" : ","
    let terms = body.split(separator: mark).compactMap { piece -> LegendTerm? in
      for sign in ["=", " – ", " - ", ": "] {
        guard let range = piece.firstRange(of: sign) else { continue }
        let term = piece[..<range.lowerBound].trimming { $0 == " " }
        let definition = piece[range.upperBound...].trimming { " .".contains($0) }
        guard (1...16).contains(term.utf8.count), !definition.isEmpty else { return nil }
        return LegendTerm(
          kind: .role, term: term, definition: definition, source: Source(line: line))
      }
      return nil
    }
    return terms.count >= 2 && Set(terms.map(\.term)).count == terms.count ? terms : nil
  }
}

import PlanModel

/// Parts the entries of a key that stand in one another's definitions.
///
/// "Late: will miss its date - Not started: planned for later" is two terms on one line, and "Stages:
/// Scoping > Design > Delivery" is a scale and not a term of one.
enum SwallowedTerms {
  static func parted(_ terms: [LegendTerm]) -> [LegendTerm] {
    terms.flatMap { term in scale(term) ?? parted(term).flatMap(sentences) }
  }

  /// The terms that begin the further sentences of a definition.
  ///
  /// “It stands. Late - it does not” holds another.
  private static func sentences(_ term: LegendTerm) -> [LegendTerm] {
    guard let definition = term.definition, definition.utf8.count <= 600 else { return [term] }
    for end in definition.ranges(of: ". ") {
      let rest = definition[end.upperBound...]
      let marks = [" - ", " – ", " — ", ": ", " = "]
      guard
        let mark = marks.compactMap({ rest.prefix(34).firstRange(of: $0) })
          .min(by: { $0.lowerBound < $1.lowerBound })
      else { continue }
      let name = String(rest[..<mark.lowerBound])
      let isRating = CommonScale.isRatingTerm(name)
      guard name.first?.isUppercase == true, name.lowercased() != term.term.lowercased(),
        isRating || CommonScale.stage(of: name) != nil
      else { continue }
      var first = term
      first.definition = String(definition[..<end.lowerBound])
      let second = LegendTerm(
        kind: isRating ? .rating : .stage, term: name,
        definition: rest[mark.upperBound...].trimming { " .".contains($0) }, source: term.source)
      return [first] + sentences(second)
    }
    return [term]
  }

  private static func parted(_ term: LegendTerm) -> [LegendTerm] {
    guard let definition = term.definition, definition.utf8.count <= 600 else { return [term] }
    for mark in [" - ", " – ", " — ", " • "] where definition.contains(mark) {
      var found = [term]
      found[0].definition = nil
      for (place, piece) in definition.split(separator: mark).map(String.init).enumerated() {
        if place > 0, let (name, meaning) = entry(piece),
          name.lowercased() != term.term.lowercased()
        {
          let isRating = CommonScale.isRatingTerm(name)
          found.append(
            LegendTerm(
              kind: isRating ? .rating : CommonScale.stage(of: name) != nil ? .stage : term.kind,
              term: name, definition: meaning, source: term.source))
        } else {
          let last = found.count - 1
          found[last].definition = found[last].definition.map { $0 + mark + piece } ?? piece
        }
      }
      if found.count > 1 { return found }
    }
    return [term]
  }

  /// "Not started: work is planned for a later date".
  private static func entry(_ piece: String) -> (name: String, meaning: String)? {
    guard let colon = piece.prefix(34).firstIndex(of: ":") ?? piece.prefix(34).firstIndex(of: "=")
    else { return nil }
    let name = piece[..<colon].trimming { $0 == " " }
    let meaning = piece[piece.index(after: colon)...].trimming { " .".contains($0) }
    guard name.first?.isUppercase == true, meaning.split(separator: " ").count >= 2,
      CommonScale.isRatingTerm(name) || CommonScale.stage(of: name) != nil
    else { return nil }
    return (name, meaning)
  }

  private static func scale(_ term: LegendTerm) -> [LegendTerm]? {
    let name = HeadingVocabulary.normalWords(term.term)
    guard let last = name.last, name.count <= 3, ["stages", "statuses", "ratings"].contains(last),
      let definition = term.definition
    else { return nil }
    let mark = [">", "→", ";", "|", "/", ","].first { definition.contains($0) }
    guard let mark else { return nil }
    let pieces = definition.split(separator: mark).map { $0.trimming { " .".contains($0) } }
    let known = pieces.count { CommonScale.stage(of: $0) != nil || CommonScale.isRatingTerm($0) }
    guard (3...9).contains(pieces.count), known * 4 >= pieces.count * 3,
      pieces.allSatisfy({ (1...3).contains($0.split(separator: " ").count) })
    else { return nil }
    return pieces.map { piece in
      LegendTerm(kind: last == "ratings" ? .rating : .stage, term: piece, source: term.source)
    }
  }
}

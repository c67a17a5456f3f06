import PlanModel

/// Puts right a key that was found in part, by the words that the actions print.
///
/// A word in use that stands in the definition of another term like a term of its own ("... in time.
/// Needs attention - ...") begins an entry there; one that begins a line beside the key's lines is an
/// entry whose line was missed. A word that the key's text holds but that could not be made an entry
/// leaves the key in doubt.
struct KeyRepair {
  private(set) var legend: Legend
  private let lines: [ProseLine]

  /// - Parameters:
  ///   - legend: The key as it was read.
  ///   - values: What the columns of stages and ratings print.
  ///   - lines: The paper's lines, those of its key among them.
  /// - Returns: The key with the entries that were found, or with a doubt where one could not be.
  static func mended(_ legend: Legend, values: [String], lines: [ProseLine]) -> Legend {
    guard legend.terms.contains(where: { $0.kind == .stage || $0.kind == .rating }) else {
      return Legend(terms: legend.terms + glossed(values, in: lines))
    }
    var repair = KeyRepair(legend: legend, lines: lines)
    // The longest first: "Not started" holds "Started".
    for value in values.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) })
    where repair.isMissing(value) {
      if !repair.splitDefinition(at: value), !repair.takeLine(of: value),
        !repair.takeSentence(of: value)
      {
        repair.note(value)
      }
    }
    return repair.legend
  }

  /// The words in use that a glossary explains among others, each on a line of its own; empty where it
  /// does not explain most of them.
  private static func glossed(_ values: [String], in lines: [ProseLine]) -> [LegendTerm] {
    guard (3...9).contains(values.count) else { return [] }
    var found: [(term: LegendTerm, line: Int)] = []
    for value in values where value.first?.isUppercase == true {
      for line in lines {
        let text = line.raw.trimming { " \t*•|".contains($0) }
        guard text.hasPrefix(value) else { continue }
        let rest = text.dropFirst(value.count)
        let gap = rest.prefix { " \t".contains($0) }
        let meaning = CellText.clean(String(rest))
        guard gap.count >= 2 || gap.contains("\t"), meaning.first?.isUppercase == true,
          meaning.split(separator: " ").count >= 3
        else { continue }
        let isStage = CommonScale.stage(of: value) != nil && !CommonScale.isRatingTerm(value)
        found.append(
          (
            LegendTerm(
              kind: isStage ? .stage : .rating, term: value, definition: meaning,
              source: Source(line: line.line)), line.line
          ))
        break
      }
    }
    let places = found.map(\.line)
    guard found.count >= 3, found.count * 3 >= values.count * 2, let first = places.min(),
      let last = places.max(), last - first <= 40
    else { return [] }
    return LegendReader.merged([found.sorted { $0.line < $1.line }.map(\.term)]).terms
  }

  private func isMissing(_ value: String) -> Bool {
    (1...4).contains(value.split(separator: " ").count) && value.utf8.count <= 40
      && value.first?.isUppercase == true && value.contains { $0.isLowercase }
      && legend.term(for: value, kind: .rating) == nil
      && legend.term(for: value, kind: .stage) == nil
  }

  private var places: [Int] {
    legend.terms.indices.filter {
      legend.terms[$0].kind == .stage || legend.terms[$0].kind == .rating
    }
  }

  /// Parts a definition where the word begins another; false where none holds it so.
  private mutating func splitDefinition(at value: String) -> Bool {
    for place in places {
      guard let definition = legend.terms[place].definition,
        let range = definition.firstRange(of: value),
        let rest = Self.meaning(after: definition[range.upperBound...])
      else { continue }
      let before = definition[..<range.lowerBound].trimming { " *".contains($0) }
      guard before.last.map({ ".;,|•".contains($0) }) ?? false else { continue }
      legend.terms[place].definition = before.trimming { " .;,|•".contains($0) }
      insert(value, rest, like: place, line: legend.terms[place].source?.line)
      return true
    }
    return false
  }

  /// Takes the line that begins with the word and stands among or right beside those of the key.
  private mutating func takeLine(of value: String) -> Bool {
    let near = places.compactMap { legend.terms[$0].source?.line }
    guard let first = near.min(), let last = near.max(), let place = places.last else {
      return false
    }
    for line in lines where (first - 3...last + 3).contains(line.line) {
      let text = line.raw.trimming { " \t*•|".contains($0) }
      guard text.hasPrefix(value),
        let rest = Self.meaning(after: text.dropFirst(value.count), orGap: true)
      else { continue }
      insert(value, CellText.clean(rest), like: place, line: line.line)
      return true
    }
    return false
  }

  /// Takes the sentence beside the key that says when the word is used, as "“Unrated” marks what is yet to
  /// begin" does.
  private mutating func takeSentence(of value: String) -> Bool {
    let near = places.compactMap { legend.terms[$0].source?.line }
    guard let first = near.min(), let last = near.max(), let place = places.last else {
      return false
    }
    for line in lines where (first - 3...last + 3).contains(line.line) {
      for sentence in Sentences.split(line.text) {
        let plain = sentence.filter { !"“”‘’\"".contains($0) }
        guard plain.hasPrefix(value + " ") else { continue }
        let rest = plain.dropFirst(value.count + 1)
        guard let verb = rest.split(separator: " ").first, Self.verbs.contains(String(verb)),
          rest.split(separator: " ").count >= 3
        else { continue }
        insert(value, rest.trimming { " .".contains($0) }, like: place, line: line.line)
        return true
      }
    }
    return false
  }

  private static let verbs: Set = [
    "is", "are", "means", "shows", "marks", "denotes", "applies", "for", "where", "when",
  ]

  private mutating func note(_ value: String) {
    let near = places.compactMap { legend.terms[$0].source?.line }
    let isInDefinition = places.contains {
      legend.terms[$0].definition?.contains(value) ?? false
    }
    // A heading that holds the word explains nothing.
    let isBeside = lines.contains { line in
      let text = line.raw.trimming { " \t*•|".contains($0) }
      return near.contains { abs($0 - line.line) <= 3 } && text.hasPrefix(value)
        && text.dropFirst(value.count).split(separator: " ").count >= 3
    }
    guard isInDefinition || isBeside else { return }
    legend.doubt = "“\(value)” stands in its text, and no entry could be made of it"
  }

  private mutating func insert(_ term: String, _ definition: String, like place: Int, line: Int?) {
    let kind: LegendTerm.Kind =
      CommonScale.isRatingTerm(term)
      ? .rating : CommonScale.stage(of: term) != nil ? .stage : legend.terms[place].kind
    legend.terms.insert(
      LegendTerm(
        kind: kind, term: term, definition: definition,
        canonical: CommonScale.canonical(of: term, definition: definition, kind: kind),
        source: line.map { Source(line: $0) }),
      at: place + 1)
  }

  /// What follows a term, behind its mark; nil where no mark or nothing does.
  private static func meaning(after text: Substring, orGap: Bool = false) -> String? {
    let rest = text.drop { " *".contains($0) }
    let gap = text.prefix { $0 == " " || $0 == "\t" }
    let mark = rest.prefix { "-–—=:".contains($0) }
    guard !mark.isEmpty || orGap && (gap.count >= 2 || gap.contains("\t")) else { return nil }
    let meaning = rest.dropFirst(mark.count).trimming { " .;,|".contains($0) }
    return meaning.contains(where: \.isLetter) ? meaning : nil
  }
}

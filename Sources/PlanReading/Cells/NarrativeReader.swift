import PlanModel

/// Takes apart a narrative that holds a rating word, its definition, a reason and a mitigation.
struct NarrativeReader {
  var legend: Legend

  struct Narrative: Equatable {
    var rating: String?
    var reason: String?
    var mitigation: String?
    var rest: String?
  }

  func read(_ text: String) -> Narrative {
    var narrative = Narrative()
    var rest = Substring(text)
    if let (word, after) = ratingWord(at: rest) {
      narrative.rating = word
      rest = after
      if let definition = legend.term(for: word, kind: .rating)?.definition,
        let after = Self.dropping(definition, from: rest)
      {
        rest = after
      }
      if let (reason, after) = Self.reason(at: rest) {
        narrative.reason = reason
        rest = after
      }
    }
    if let (before, after) = Self.mitigation(in: rest) {
      narrative.mitigation = after.isEmpty ? nil : after
      rest = before
    }
    let left = rest.trimming { $0 == " " }
    narrative.rest = left.isEmpty ? nil : left
    return narrative
  }

  /// "REVIEW: ..." where the word is a rating; a plain sentence with a colon is not.
  private func ratingWord(at text: Substring) -> (String, Substring)? {
    guard let colon = text.prefix(32).firstIndex(of: ":") else { return nil }
    let word = String(text[..<colon])
    guard word.split(separator: " ").count <= 3, word.first?.isUppercase == true else { return nil }
    let isRating =
      legend.term(for: word, kind: .rating) != nil
      || (word == word.uppercased() && CommonScale.rating(of: word)?.order != nil)
    guard isRating else { return nil }
    return (word, text[text.index(after: colon)...].drop { $0 == " " })
  }

  /// The text without a definition at its start, compared by letters and digits only.
  static func dropping(_ definition: String, from text: Substring) -> Substring? {
    var wanted = definition.lowercased().filter { $0.isLetter || $0.isNumber }[...]
    guard !wanted.isEmpty else { return nil }
    var index = text.startIndex
    while index < text.endIndex, let next = wanted.first {
      let character = text[index]
      if character.isLetter || character.isNumber {
        guard Character(character.lowercased()) == next else { return nil }
        wanted = wanted.dropFirst()
      }
      index = text.index(after: index)
    }
    guard wanted.isEmpty else { return nil }
    return text[index...].drop { ".,;: ".contains($0) }
  }

  private static func reason(at text: Substring) -> (String, Substring)? {
    let lower = text.prefix(24).lowercased()
    guard
      ["this is due to", "due to", "this is because", "because", "reason:"].contains(where: {
        lower.hasPrefix($0)
      })
    else { return nil }
    let end = Sentences.endOfFirst(in: text)
    return (text[..<end].trimming { $0 == " " }, text[end...].drop { $0 == " " })
  }

  private static let mitigationWords = [
    "Mitigation:", "Mitigations:", "Mitigating action:", "Mitigating actions:",
    "Getting back on track:", "Recovery action:", "Remedial action:", "Corrective action:",
    "MITIGATION:",
  ]

  /// A cell of risks and what is done about them: "Risk: the frost is late. Mitigation: wait."
  static func risk(in text: String) -> (reason: String?, mitigation: String?) {
    let (before, after) = mitigation(in: text[...]) ?? (text[...], "")
    var reason = before.trimming { $0 == " " }
    for label in ["Risk:", "Risks:", "Issue:", "Issues:", "Reason:", "Reasons:"]
    where reason.hasPrefix(label) {
      reason = reason.dropFirst(label.count).trimming { $0 == " " }
    }
    return (said(reason), said(after))
  }

  /// Nil for what only says that there is nothing to say.
  private static func said(_ text: String) -> String? {
    let plain = text.lowercased().trimming { " .".contains($0) }
    return ["", "n/a", "na", "none", "nil", "not applicable", "-", "–"].contains(plain) ? nil : text
  }

  private static func mitigation(in text: Substring) -> (Substring, String)? {
    guard text.contains(":") else { return nil }
    for word in mitigationWords {
      guard let range = text.firstRange(of: word) else { continue }
      return (
        text[..<range.lowerBound], text[range.upperBound...].trimming { $0 == " " }
      )
    }
    return nil
  }
}

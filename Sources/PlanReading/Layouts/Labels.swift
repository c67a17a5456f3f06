import PlanModel

/// "Label: value" lines.
enum Labels {
  /// "Lead officer: Head of Libraries", the label short and the value not empty.
  static func split(_ text: String) -> (label: String, value: String)? {
    // "How are we doing? On track" asks for what "Status: On track" says.
    guard
      let colon = text.prefix(40).firstIndex(of: ":")
        ?? text.prefix(40).firstRange(of: "? ")?.lowerBound
    else { return nil }
    let label = text[..<colon]
    let value = text[text.index(after: colon)...].trimming { $0 == " " }
    guard isShort(label), !value.isEmpty, label.first?.isUppercase == true,
      !isOfReport(label, value), !isOfCounts(label, value)
    else { return nil }
    return (String(label), value)
  }

  /// "We will know it has worked when" has more words than most labels, and is known.
  private static func isShort(_ label: Substring) -> Bool {
    let count = label.split(separator: " ").count
    return count <= 5 || count <= 8 && HeadingVocabulary.field(of: String(label)) == .measure
  }

  /// "Recommendation: that the Council notes the review" is the report's.
  private static func isOfReport(_ label: Substring, _ value: String) -> Bool {
    guard label.lowercased().hasPrefix("recommendation") else { return false }
    let head = value.lowercased()
    return head.hasPrefix("that ") || head.hasPrefix("to note") || head.hasPrefix("members ")
  }

  /// "Actions by priority: High 6, Low 2" counts the actions and labels none.
  private static func isOfCounts(_ label: Substring, _ value: String) -> Bool {
    let words = HeadingVocabulary.normalWords(String(label))
    guard words.contains(where: { ["actions", "projects", "schemes", "measures"].contains($0) })
    else { return false }
    let pieces = value.split { ",;".contains($0) }.map { $0.trimming { " .".contains($0) } }
    return pieces.count >= 2
      && pieces.allSatisfy { piece in
        let last = piece.split { " :(".contains($0) }.last?.trimming { $0 == ")" } ?? ""
        return piece.first?.isLetter == true && !last.isEmpty && last.utf8.count <= 3
          && last.allSatisfy { $0.isASCII && $0.isNumber }
      }
  }

  /// "Responsible officer – Museum Manager": a label and a dash.
  static func dashed(_ text: String) -> (label: String, value: String)? {
    guard let mark = text.firstRange(of: " – ") ?? text.firstRange(of: " - ") else { return nil }
    let label = text[..<mark.lowerBound]
    let value = text[mark.upperBound...].trimming { $0 == " " }
    guard label.utf8.count <= 32, label.split(separator: " ").count <= 3, !value.isEmpty,
      label.first?.isUppercase == true, !CommonScale.isRatingTerm(String(label))
    else { return nil }
    return (String(label), value)
  }

  /// What a label is for; a status before a colon ("In progress: ...") is none.
  static func field(of label: String) -> Field? {
    if let field = HeadingVocabulary.field(of: label) { return field }
    if CommonScale.stage(of: label) != nil || CommonScale.isRatingTerm(label) { return nil }
    guard label.count <= 34, let guess = HeadingGuess.field(of: label) else { return nil }
    // "Climate action plan 2031: a review" names a paper and labels no action.
    let names = ["plan", "strategy", "programme"]
    let isOfPaper =
      guess == .text && HeadingVocabulary.normalWords(label).contains { names.contains($0) }
    return isOfPaper ? nil : guess
  }

  /// The labels of a line that holds several: "Lead: Parks | By when: March 2026".
  static func several(in line: ProseLine) -> [(label: String, field: Field?, value: String)] {
    let found = several(in: line.text)
    if !found.isEmpty { return found }
    // "Who: Parks     When: March 2026": only the line as it stood shows the gaps.
    let raw = line.raw.replacing("\t", with: "   ")
    let known = several(in: raw)
    return known.isEmpty ? apart(in: raw) : known
  }

  /// "Stage:      Under way        On time: Yes": labels of which one at the least is known, each
  /// after a gap; a gap may part a label from its value too.
  private static func apart(in text: String) -> [(label: String, field: Field?, value: String)] {
    var pairs: [String] = []
    for piece in text.split(separator: "  ").map({ $0.trimming { $0 == " " } })
    where !piece.isEmpty {
      let head = piece.prefix { $0 != ":" }
      let isLabel =
        head.endIndex != piece.endIndex && head.first?.isUppercase == true
        && head.split(separator: " ").count <= 4
        && !(piece[head.endIndex...].dropFirst().first?.isNumber ?? false)
      if isLabel {
        pairs.append(piece)
      } else if pairs.isEmpty {
        return []
      } else {
        pairs[pairs.count - 1] += " " + piece
      }
    }
    guard (2...4).contains(pairs.count) else { return [] }
    let labels = pairs.compactMap { pair in
      split(pair).map { (label: $0.label, field: field(of: $0.label), value: $0.value) }
    }
    guard labels.count == pairs.count, labels.contains(where: { $0.field != nil }) else {
      return []
    }
    return labels
  }

  private static func several(
    in text: String
  ) -> [(label: String, field: Field?, value: String)] {
    for mark in ["   ", " | ", "; ", " • ", " – ", " — ", " - ", " / ", ", "]
    where text.contains(mark) {
      let pieces = text.split(separator: mark).map { $0.trimming { $0 == " " } }
        .filter { !$0.isEmpty }
      let labels = pieces.compactMap { piece -> (String, Field?, String)? in
        guard let (label, value) = split(piece), let field = field(of: label)
        else { return nil }
        return (label, field, value)
      }
      if labels.count == pieces.count, labels.count >= 2 { return labels }
    }
    return []
  }
}

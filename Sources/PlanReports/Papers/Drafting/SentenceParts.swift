extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Fit for the middle of a sentence: with a small letter, unless it begins with an acronym or a name.
  var inSentence: String {
    let letters = unicodeScalars.prefix(2).map { $0.properties.isUppercase }
    guard letters.count == 2, letters[0], !letters[1] else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// Without the full stop at its end.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// Its first sentence, or the first clause of that where a semicolon parts it, without the full stop.
  var firstClause: String {
    var text = Substring(self)
    if let range = text.firstRange(of: "; ") { text = text[..<range.lowerBound] }
    // A stop ends a sentence where a capital follows it: not in "e.g. surveys".
    if let stop = text.indices.first(where: { place in
      guard ".!?".contains(text[place]) else { return false }
      let rest = text[text.index(after: place)...]
      return rest.first == " " && rest.dropFirst().first?.isUppercase == true
    }) {
      text = text[..<stop]
    }
    return String(text).trimmed.withoutStop
  }

  /// Fit to stand for itself in a sentence: whole words, some sixty letters at most.
  var shortened: String {
    let limit = 60
    guard count > limit else { return withoutStop }
    let words = prefix(limit + 1).split(separator: " ").dropLast()
    var kept = words.isEmpty ? String(prefix(limit)) : words.joined(separator: " ")
    while let last = kept.last, ",;:–-(".contains(last) || last == " " { kept.removeLast() }
    return kept + "…"
  }
}

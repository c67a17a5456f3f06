/// A sentence of a paper as a row of plain words, to look for what it says of other actions.
struct SuccessionSentence {
  /// In lower case, outer punctuation taken off, inner kept ("ce1.7", "t18/t19").
  private(set) var words: [String] = []
  private(set) var text: String
  /// It asks, and so claims nothing.
  private(set) var isQuestion: Bool

  init(_ text: String, isQuestion: Bool = false) {
    self.text = text
    self.isQuestion = isQuestion
    for piece in text.split(whereSeparator: { $0.isWhitespace || $0 == "&" }) {
      let word = piece.drop { !($0.isLetter || $0.isNumber) }
      var end = word.endIndex
      while end > word.startIndex {
        let before = word.index(before: end)
        if word[before].isLetter || word[before].isNumber { break }
        end = before
      }
      if word.startIndex < end { words.append(word[..<end].lowercased()) }
    }
  }

  /// The sentences of a text; a full stop ends one only where white space and no small letter follows.
  static func sentences(of text: String) -> [SuccessionSentence] {
    var sentences: [SuccessionSentence] = []
    let scalars = Array(Lookalikes.latin(text).unicodeScalars)
    var start = 0
    for (place, scalar) in scalars.enumerated() where isStop(scalar) {
      let next = scalars[(place + 1)...].first { $0 != " " && $0 != "\t" }
      let isEnd =
        scalar != "." || next == nil
        || (place + 1 < scalars.count && scalars[place + 1].properties.isWhitespace
          && next?.properties.isLowercase != true)
      guard isEnd else { continue }
      append(scalars[start..<place], isQuestion: scalar == "?")
      start = place + 1
    }
    append(scalars[start...], isQuestion: false)
    return sentences

    func append(_ part: ArraySlice<Unicode.Scalar>, isQuestion: Bool) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: part)
      let sentence = SuccessionSentence(String(text), isQuestion: isQuestion)
      if !sentence.words.isEmpty { sentences.append(sentence) }
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == ";" || scalar == "?" || scalar == "!" || scalar == "\n"
  }

  /// The sentence within 120 characters.
  var quote: String {
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return folded.count <= 120 ? folded : folded.prefix(117) + "…"
  }

  /// Whether some words stand in it one after another.
  func holds(_ phrase: [String]) -> Bool {
    guard let first = phrase.first, phrase.count <= words.count else { return false }
    return words.indices.dropLast(phrase.count - 1).contains { index in
      words[index] == first && words[index..<(index + phrase.count)].elementsEqual(phrase)
    }
  }
}

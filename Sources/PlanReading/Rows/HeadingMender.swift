import PlanModel

/// Puts together a heading that extraction cut at the borders of cells.
struct HeadingMender {
  let vocabulary: Vocabulary
  private let nearWords: NearWords

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    nearWords = NearWords(vocabulary.counts.keys)
  }

  /// The heading, and whether a word had to be guessed.
  ///
  /// At each border: one word if the document has that word, two if it has both, the nearest word
  /// of the document if a letter was lost or doubled there, else one word.
  func mend(_ parts: [String]) -> (text: String, guessed: Bool) {
    var text = parts.first ?? ""
    var guessed = false
    for part in parts.dropFirst() {
      let head = lastWord(of: text)
      let tail = firstWord(of: part)
      guard !head.isEmpty, !tail.isEmpty, text.last?.isLetter == true, part.first?.isLetter == true
      else {
        text += (text.hasSuffix(":") || text.last?.isPunctuation == true ? " " : " ") + part
        continue
      }
      let whole = String(head) + String(tail)
      if head.count <= 2, tail.count > head.count, tail.hasPrefix(head), vocabulary.count(tail) > 1
      {
        // The border cut through a letter, which both sides then show ("Business a", "and Trade").
        text = text.dropLast(head.count) + part
      } else if tail.count <= 2, head.hasSuffix(tail), vocabulary.count(head) > 1,
        vocabulary.count(whole) == 0
      {
        // A letter at the border that both sides show ("Workstream m: Travel").
        text += part.dropFirst(tail.count)
      } else if tail.first?.isUppercase == true {
        text += " " + part
      } else if isWord(whole) {
        text += part
      } else if vocabulary.count(head) > 1, vocabulary.count(tail) > 1 {
        text += " " + part
      } else if let word = nearest(to: whole, cutBehind: head.count) {
        let cased =
          head.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
        text = text.dropLast(head.count) + cased + part.dropFirst(tail.count)
        guessed = true
      } else {
        text += part
      }
    }
    return (text, guessed)
  }

  /// Whether the document has a word, whatever ending it has there: one that differs from the plain
  /// join by its ending only is no better than it.
  private func isWord(_ whole: String) -> Bool {
    vocabulary.count(whole) > 0 || vocabulary.count(whole + "s") > 0
      || whole.hasSuffix("s") && vocabulary.count(whole.dropLast()) > 0
  }

  /// A lone word that the document has nowhere else, mended by the words of the rows beneath it.
  func mendLone(_ word: String, by rows: Vocabulary) -> String? {
    guard word.count >= 4, !word.contains(" "), word.allSatisfy(\.isLetter),
      vocabulary.count(word) <= 1
    else { return nil }
    let lower = word.lowercased()
    let candidates = rows.counts.filter { candidate, count in
      count >= 2 && candidate.count >= word.count && candidate.hasSuffix(lower.suffix(3))
        && EditDistance.between(candidate, lower, atMost: 2) != nil
    }
    guard let best = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    return best.key.prefix(1).uppercased() + best.key.dropFirst()
  }

  /// The word of the document that differs from one by a letter at or behind the border that cut it: "Power"
  /// is no slip of "lower".
  private func nearest(to word: String, cutBehind border: Int) -> String? {
    let lower = word.lowercased()
    guard lower.count >= 5 else { return nil }
    let head = lower.prefix(border).dropLast()
    return nearWords.near(lower)
      // The piece before the border is a word of the document because it stands here.
      .filter { $0.count >= 5 && $0.hasPrefix(head) && $0 != lower.prefix(border) }
      .max { (vocabulary.count($0), $1) < (vocabulary.count($1), $0) }
  }

  private func lastWord(of text: String) -> Substring {
    var start = text.endIndex
    while start > text.startIndex, text[text.index(before: start)].isLetter {
      start = text.index(before: start)
    }
    return text[start...]
  }

  private func firstWord(of text: String) -> Substring { text.prefix(while: \.isLetter) }
}

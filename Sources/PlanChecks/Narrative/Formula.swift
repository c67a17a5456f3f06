import PlanModel

/// Phrases that fill the place of an update and say nothing.
enum Formula {
  /// The formula of what nobody has begun.
  static let yetToCome = "To be progressed"

  /// The formula that a short text is, as it is best known; nil for a text that says something.
  static func core(of text: String) -> String? {
    guard text.utf8.count <= 110 else { return nil }
    // Hardly any update begins as a formula does.
    let head = text.utf8.drop { !isLetter($0) }.prefix(while: isLetter)
    guard firstWords.contain(WordHash.of(head.lazy.map { $0 | 0x20 })) else { return nil }
    // A figure, a date or a name in the middle is something said.
    if TextBytes.hasDigit(text) { return nil }
    let words = WordList(text).words
    guard let first = words.first, words.count <= 12 else { return nil }
    if words.dropFirst().contains(where: { $0.isCapitalised }) { return nil }
    guard let match = byFirstWord[first.text]?.first(where: { $0.begins(words.map(\.text)) }) else {
      return nil
    }
    // Behind a formula that may open a sentence with something in it, little more may come.
    return words.count - match.words.count <= match.more ? match.name : nil
  }

  private struct Phrase {
    var words: [String]
    /// How many words may follow it and still say nothing.
    var more: Int
    var name: String

    func begins(_ text: [String]) -> Bool { text.starts(with: words) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let firstWords = WordHashes(byFirstWord.keys.map { WordHash.of($0.utf8) })
  private static let byFirstWord = Dictionary(grouping: phrases) { $0.words[0] }

  private static let phrases: [Phrase] = {
    let list: [(String, String, Int)] = [
      (yetToCome, "to be progressed|work to be progressed|to be taken forward", 8),
      (yetToCome, "to be developed at a later|scheduled for further action", 6),
      (yetToCome, "planned for a later|to be started at a later", 4),
      (
        "In progress", "in progress|work in progress|work is in progress|initiatives in progress", 7
      ),
      ("In progress", "progressing|progressing well|work progressing|work is progressing", 2),
      ("In progress", "continual progress|continuous progress|steady progress|good progress", 3),
      ("In progress", "progress is being made|progress continues|some progress", 2),
      ("In progress", "underway|under way|work underway|work is underway|early work underway", 1),
      ("Ongoing", "ongoing|on going|work ongoing|work is ongoing|work continues|continuing", 1),
      ("Ongoing", "this is part of an ongoing programme|this is ongoing|remains ongoing", 3),
      ("On track", "on track|on target|on schedule|as planned", 1),
      (
        "No update",
        "no update|no further update|no change|no progress to report|nothing to report", 5
      ),
      (
        "Officers continue to engage",
        "officers continue to engage with|officers have continued to engage with|"
          + "officers continue to work with|officers have continued to work with|"
          + "we continue to engage with|we have continued to engage with|continue to engage with|"
          + "continued to engage with|continuing to engage with|discussions continue|"
          + "discussions are continuing|discussions are ongoing", 3
      ),
      ("As above", "as above|as before|see above|as previous|as last time", 1),
    ]
    return list.flatMap { name, phrases, more in
      phrases.split(separator: "|").map {
        Phrase(words: $0.split(separator: " ").map(String.init), more: more, name: name)
      }
    }
  }()
}

import Foundation

/// What one action brings to a comparison, its words as numbers.
struct SuccessionProfile {
  /// Of its title and text, in order, each once.
  var words: [Int32]
  /// How much each of them is dwelt on: 1 for once, 2 at most.
  var emphasis: [Float]
  /// Neighbouring words of its title and text, in order, each pair once.
  var pairs: [Int64]
  /// Those of the pairs that are printed with capitals: parts of proper names.
  var names: [Int64]
  /// Of its update and notes, without those of its title and text.
  var updateWords: [Int32]
  /// Of those who lead and help, in their own numbering.
  var people: [Int32]
  /// The number of its theme among all themes; nil without one.
  var themeNumber: Int?
  /// The title and text, white space and case folded.
  var wording: String
  /// The numbers that its title and text state, years apart.
  var numbers: [String]

  /// Puts words in the place of their misspellings.
  mutating func mend(_ slips: [Int32: Int32]) {
    guard words.contains(where: { slips[$0] != nil }) else { return }
    var emphasisOf: [Int32: Float] = [:]
    for (word, emphasis) in zip(words, emphasis) {
      let mended = slips[word] ?? word
      emphasisOf[mended] = max(emphasisOf[mended] ?? 1, emphasis)
    }
    words = emphasisOf.keys.sorted()
    emphasis = words.map { emphasisOf[$0] ?? 1 }
  }
}

/// Numbers the words of both editions and weighs them by how rare they are.
///
/// A word of one text alone weighs 1, as does a word that one text of each edition has; one that all
/// have weighs next to nothing (inverse document frequency, Spärck Jones 1972).
struct SuccessionVocabulary {
  private var numbers: [String: Int32] = [:]
  private(set) var stems: [String] = []
  private var frequency: [Int32] = []
  private var factors: [Double] = []
  private var texts = 0
  private var weights: [Double] = []

  mutating func number(of stem: String, kind: SuccessionToken.Kind) -> Int32 {
    if let number = numbers[stem] { return number }
    let number = Int32(stems.count)
    numbers[stem] = number
    stems.append(stem)
    frequency.append(0)
    factors.append(Self.factor(stem, kind))
    return number
  }

  private static func factor(_ stem: String, _ kind: SuccessionToken.Kind) -> Double {
    switch kind {
    // A number may be the very thing that changed, and a year says little.
    case .number: stem.utf8.count == 4 && (stem.hasPrefix("19") || stem.hasPrefix("20")) ? 0.2 : 0.5
    case .acronym: 1.2
    case .topic: 0.6
    case .name: SuccessionCommonWords.plan.contains(stem) ? 0.35 : 1.1
    case .word: SuccessionCommonWords.plan.contains(stem) ? 0.35 : 1
    }
  }

  /// Of a stem that is known.
  func known(_ stem: String) -> Int32? { numbers[stem] }

  /// Counts a text in which these words stand, each given once.
  mutating func count(_ words: [Int32]) {
    texts += 1
    for word in words { frequency[Int(word)] += 1 }
  }

  /// Fixes the weights, once all texts are counted.
  mutating func weigh() {
    let most = log2(Double(texts + 2) / 2)
    weights = zip(frequency, factors).map { count, factor in
      let rarity = log2(Double(texts + 2) / Double(max(2, count)))
      return max(0.02, most > 0 ? pow(rarity / most, 1.3) : 1) * factor
    }
  }

  /// Words that one text alone has and that are another word but for a slip of the pen, each with
  /// that other.
  func slips() -> [Int32: Int32] {
    var buckets: [Substring: [Int32]] = [:]
    for number in stems.indices where frequency[number] > 1 && Self.mayHoldSlip(stems[number]) {
      buckets[stems[number].prefix(3), default: []].append(Int32(number))
    }
    var slips: [Int32: Int32] = [:]
    for number in stems.indices where frequency[number] == 1 && Self.mayHoldSlip(stems[number]) {
      let stem = stems[number]
      let limit = stem.utf8.count >= 8 ? 2 : 1
      let near = buckets[stem.prefix(3)]?.prefix(300).first {
        EditDistance.between(stem, stems[Int($0)], atMost: limit) != nil
      }
      if let near { slips[Int32(number)] = near }
    }
    return slips
  }

  private static func mayHoldSlip(_ stem: String) -> Bool {
    stem.utf8.count >= 6 && stem.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  func weight(_ word: Int32) -> Double { weights[Int(word)] }

  func frequency(_ word: Int32) -> Int { Int(frequency[Int(word)]) }

  func weight(of words: [Int32]) -> Double { words.reduce(0) { $0 + weights[Int($1)] } }

  /// The rarest first; of equally rare ones in the order of their numbers.
  func rarestFirst(_ words: [Int32]) -> [Int32] {
    words.sorted { (frequency[Int($0)], $0) < (frequency[Int($1)], $1) }
  }
}

/// Texts as sets of words, weighed by how rare each word is among them all.
///
/// Boilerplate that many actions share says little; the few words that only one has say much.
struct Wordings {
  /// A text's words, each once, in the order of their numbers.
  typealias Words = [Int32]

  /// How far two texts say the same.
  struct Agreement: Comparable {
    /// Twice the weight they share, over both their weights.
    var overlap: Double
    /// The weight they share, over the lighter one's: 1 where one text holds all of the other.
    var containment: Double
    /// How many words the shorter one has.
    var words: Int

    static let none = Agreement(overlap: 0, containment: 0, words: 0)

    /// Enough where the ref is the same too: a rewording is likelier than a new action.
    var isEnoughWithRef: Bool {
      overlap >= 0.55 || (words >= 3 && containment >= 0.8 && overlap >= 0.3)
    }

    /// Enough where only the wording speaks.
    var isEnoughAlone: Bool {
      overlap >= 0.85 || (words >= 4 && containment >= 0.95 && overlap >= 0.6)
    }

    static func < (one: Agreement, other: Agreement) -> Bool { one.overlap < other.overlap }
  }

  private var numbers: [String: Int32] = [:]
  private var spellings: [String] = []
  /// In how many texts each word stands.
  private(set) var frequency: [Int32] = []
  private var texts = 0

  mutating func add(_ text: String) -> Words {
    var words: [Int32] = []
    for word in Self.words(of: text) {
      if let number = numbers[word] {
        words.append(number)
      } else {
        let number = Int32(spellings.count)
        numbers[word] = number
        spellings.append(word)
        frequency.append(0)
        words.append(number)
      }
    }
    words.sort()
    var distinct: [Int32] = []
    distinct.reserveCapacity(words.count)
    for word in words where word != distinct.last {
      distinct.append(word)
      frequency[Int(word)] += 1
    }
    texts += 1
    return distinct
  }

  private var weights: [Double] = []

  /// Fixes the words' weights, once all texts are known: heavier the rarer, by the logarithm.
  mutating func weigh() {
    weights = frequency.map { count in
      let share = Double(texts + 1) / Double(max(1, count))
      // Bits, not a logarithm: no need for more precision, and Foundation stays out.
      return 1 + Double(max(0, share.exponent))
    }
  }

  private func weight(_ word: Int32) -> Double { weights[Int(word)] }

  /// The rarest words first, those that stand in the fewest texts.
  func rarest(of words: Words, atMost count: Int) -> [Int32] {
    Array(words.sorted { frequency[Int($0)] < frequency[Int($1)] }.prefix(count))
  }

  func agreement(_ one: Words, _ other: Words) -> Agreement {
    guard !one.isEmpty, !other.isEmpty else {
      return one.isEmpty && other.isEmpty
        ? Agreement(overlap: 1, containment: 1, words: 0) : .none
    }
    if one == other { return Agreement(overlap: 1, containment: 1, words: one.count) }
    var shared = 0.0
    var weightOfOne = 0.0
    var weightOfOther = 0.0
    var onlyOne: Words = []
    var onlyOther: Words = []
    var i = 0
    var j = 0
    while i < one.count || j < other.count {
      if j == other.count || (i < one.count && one[i] < other[j]) {
        onlyOne.append(one[i])
        weightOfOne += weight(one[i])
        i += 1
      } else if i == one.count || other[j] < one[i] {
        onlyOther.append(other[j])
        weightOfOther += weight(other[j])
        j += 1
      } else {
        shared += weight(one[i])
        i += 1
        j += 1
      }
    }
    weightOfOne += shared
    weightOfOther += shared
    var total = weightOfOne + weightOfOther
    var lighter = min(weightOfOne, weightOfOther)
    // Slips of the pen cannot save two texts that share next to nothing.
    guard 4 * shared >= lighter else {
      return Agreement(
        overlap: 2 * shared / total, containment: shared / lighter,
        words: min(one.count, other.count))
    }
    let slips = slipWeight(&onlyOne, &onlyOther)
    // A misspelt word is rare, and so heavy; it counts as the lighter of the two spellings.
    shared += slips.light
    total -= slips.excess
    lighter = min(lighter, total - lighter)
    return Agreement(
      overlap: min(1, 2 * shared / total), containment: min(1, shared / max(lighter, 0.001)),
      words: min(one.count, other.count))
  }

  /// The weight of words on both sides that are one word but for a slip of the pen.
  private func slipWeight(
    _ one: inout Words, _ other: inout Words
  ) -> (light: Double, excess: Double) {
    guard one.count <= 12, other.count <= 12 else { return (0, 0) }
    var light = 0.0
    var excess = 0.0
    for word in one {
      let spelling = spellings[Int(word)]
      guard spelling.utf8.count >= 4 else { continue }
      let limit = spelling.utf8.count >= 8 ? 2 : 1
      guard
        let index = other.firstIndex(where: {
          Self.isSlip(spelling, spellings[Int($0)], limit: limit)
        })
      else { continue }
      let weights = (weight(word), weight(other[index]))
      light += min(weights.0, weights.1)
      excess += abs(weights.0 - weights.1)
      other.remove(at: index)
    }
    return (light, excess)
  }

  private static func isSlip(_ one: String, _ other: String, limit: Int) -> Bool {
    guard !one.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    return EditDistance.between(one, other, atMost: limit) != nil
  }

  /// Words that stand in any text, and tell none from another.
  private static let common: Set<String> = [
    "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "with", "by", "at", "as", "is",
    "are", "be", "our", "we", "will", "that", "this", "all", "from", "their", "its",
  ]

  private static func words(of text: String) -> [String] {
    let latin = Lookalikes.latin(text)
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      let spelling = String(decoding: word, as: UTF8.self)
      if !common.contains(spelling) { words.append(spelling) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in latin.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      case 0x27: continue
      default: close()
      }
    }
    close()
    return words
  }
}

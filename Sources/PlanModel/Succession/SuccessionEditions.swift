import Foundation

/// Both sides of a comparison, read into words, numbers and names.
struct SuccessionEditions {
  let old: [SuccessionSide]
  let new: [SuccessionSide]
  private(set) var oldProfiles: [SuccessionProfile] = []
  private(set) var newProfiles: [SuccessionProfile] = []
  private(set) var vocabulary = SuccessionVocabulary()
  /// Counts names of people and bodies apart: "Midlands" may be rare in wordings and common in leads.
  private(set) var people = SuccessionVocabulary()
  let themes: SuccessionThemes
  private var acronyms = SuccessionAcronyms()
  /// Short names by the first word of the long one.
  private var shortNames: [Int32: [(short: Int32, long: [Int32])]] = [:]
  private var expansions: [Int32: [Int32]] = [:]
  /// Misspelt words with the words that they are.
  private var slips: [Int32: Int32] = [:]
  /// In how many texts two words stand side by side.
  private var pairFrequency: [Int64: Int] = [:]

  init(old: [SuccessionSide], new: [SuccessionSide]) {
    self.old = old
    self.new = new
    themes = SuccessionThemes(old: old, new: new)
    for side in old + new {
      for text in Self.texts(of: side.action) { acronyms.learn(from: text) }
    }
    numberAcronyms()
    oldProfiles = old.map { profile(of: $0.action) }
    newProfiles = new.map { profile(of: $0.action) }
    mendSlips()
    for profile in oldProfiles + newProfiles {
      for pair in profile.pairs { pairFrequency[pair, default: 0] += 1 }
    }
    vocabulary.weigh()
    people.weigh()
  }

  private static func texts(of action: Action) -> [String] {
    [Identity.wording(of: action), action.update, action.changeNote, action.partnersAsPrinted]
      .compactMap { $0 }
  }

  private mutating func numberAcronyms() {
    for (short, long) in acronyms.longNames.sorted(by: { $0.key < $1.key }) {
      let number = vocabulary.number(of: short, kind: .acronym)
      let words = long.map { vocabulary.number(of: $0, kind: .name) }
      expansions[number] = words
      if let first = words.first { shortNames[first, default: []].append((number, words)) }
    }
  }

  private mutating func profile(of action: Action) -> SuccessionProfile {
    let wording = Identity.wording(of: action)
    let tokens = SuccessionRenaming.known.tokens(of: wording)
    var sequence: [Int32] = []
    var capitals: [Bool] = []
    for token in tokens {
      guard let number = number(of: token) else { continue }
      sequence.append(number)
      capitals.append(token.kind == .name || token.kind == .acronym)
    }
    let topics = Self.topics(of: tokens).map { vocabulary.number(of: $0, kind: .topic) }
    let words = Self.distinct(expanded(sequence) + topics)
    vocabulary.count(words)
    let known = Set(words)
    let notes = [action.update, action.changeNote].compactMap { $0 }.joined(separator: "\n")
    let said = SuccessionRenaming.known.tokens(of: notes).compactMap { number(of: $0) }
    let bodies = people(of: action)
    return SuccessionProfile(
      words: words, emphasis: Self.emphasis(of: words, in: sequence),
      pairs: Self.pairs(sequence.flatMap { expansions[$0] ?? [$0] }),
      names: names(sequence, capitals),
      updateWords: expanded(said).filter { !known.contains($0) }, people: bodies,
      themeNumber: themes.number(of: action),
      wording: Self.folded(wording),
      numbers: tokens.filter { $0.kind == .number && !$0.isYear }.map(\.stem))
  }

  private static func topics(of tokens: [SuccessionToken]) -> Set<String> {
    Set(tokens.flatMap { SuccessionTopics.ofWord[$0.stem] ?? [] })
  }

  private mutating func people(of action: Action) -> [Int32] {
    let names = (action.leads + action.partners).joined(separator: "\n")
    let words = Self.distinct(
      SuccessionRenaming.known.tokens(of: names).map { people.number(of: $0.stem, kind: .word) })
    people.count(words)
    return words
  }

  private static func emphasis(of words: [Int32], in sequence: [Int32]) -> [Float] {
    var counts: [Int32: Int] = [:]
    for word in sequence { counts[word, default: 0] += 1 }
    return words.map { min(2, 1 + 0.4 * Float((counts[$0] ?? 1) - 1)) }
  }

  private mutating func number(of token: SuccessionToken) -> Int32? {
    guard !SuccessionCommonWords.grammar.contains(token.stem) else { return nil }
    return vocabulary.number(of: token.stem, kind: token.kind)
  }

  /// In order, each once, with the words of the long name for each short one and the other way round.
  private func expanded(_ sequence: [Int32]) -> [Int32] {
    var words = Set(sequence)
    for word in sequence {
      if let long = expansions[word] { words.formUnion(long) }
    }
    for word in words {
      for (short, long) in shortNames[word] ?? [] where long.allSatisfy(words.contains) {
        words.insert(short)
      }
    }
    return words.sorted()
  }

  /// Neighbours with capitals; a short name stands for its long one.
  private func names(_ sequence: [Int32], _ capitals: [Bool]) -> [Int64] {
    var names: Set<Int64> = []
    var last: Int32?
    for (word, isCapital) in zip(sequence, capitals) {
      guard isCapital else {
        last = nil
        continue
      }
      for part in expansions[word] ?? [word] {
        if let last { names.insert(Int64(last) << 32 | Int64(part)) }
        last = part
      }
    }
    return names.sorted()
  }

  private static func pairs(_ sequence: [Int32]) -> [Int64] {
    var pairs: Set<Int64> = []
    for (one, other) in zip(sequence, sequence.dropFirst()) {
      pairs.insert(Int64(one) << 32 | Int64(other))
    }
    return pairs.sorted()
  }

  private mutating func mendSlips() {
    slips = vocabulary.slips()
    guard !slips.isEmpty else { return }
    let slips = slips
    for index in oldProfiles.indices { oldProfiles[index].mend(slips) }
    for index in newProfiles.indices { newProfiles[index].mend(slips) }
  }

  /// How telling it is that two words stand side by side, from 0 to 1.
  func weight(ofPair pair: Int64) -> Double {
    let texts = Double(old.count + new.count + 2)
    let most = log2(texts / 2)
    guard most > 0 else { return 1 }
    let rarity = log2(texts / Double(max(2, pairFrequency[pair] ?? 2))) / most
    // A pair of words that are in every plan is none, however seldom they meet.
    let words = vocabulary.weight(Int32(pair >> 32)) + vocabulary.weight(Int32(pair & 0xFFFF_FFFF))
    return max(0, rarity) * min(1, words)
  }

  /// The number of a word as the profiles have it; nil for words of grammar and unknown ones.
  func word(of token: SuccessionToken) -> Int32? {
    vocabulary.known(token.stem).map { slips[$0] ?? $0 }
  }

  private static func distinct(_ words: [Int32]) -> [Int32] { Array(Set(words)).sorted() }

  /// White space, case, look-alike letters and a last full stop are the printing's doing.
  private static func folded(_ text: String) -> String {
    var folded = Lookalikes.latin(text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").lowercased()
    while folded.last == "." { folded.removeLast() }
    return folded
  }
}

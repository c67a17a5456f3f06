/// A set of phrases that is looked for in one pass over a text's bytes, however many they are.
///
/// Case and punctuation do not count: "Follow-up" is found by "follow up". A phrase matches whole
/// words; one that ends in `*` matches the beginning of its last word. "0" stands for any digit.
/// (Aho and Corasick 1975, on an alphabet of letters, digit and gap.)
struct Phrases: Sendable {
  /// A phrase found, and where: offsets into the text's UTF-8.
  struct Match: Equatable {
    var phrase: Int
    var start: Int
    var end: Int
  }

  private static let width = 28
  private static let gap = 26
  private static let digit = 27

  /// Of each byte: 0 to 25 a letter, 26 anything that parts words, 27 a digit.
  private static let symbols: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte) - UInt8(ascii: "a")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) - UInt8(ascii: "A")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(digit)
    default: UInt8(gap)
    }
  }

  /// Set where a phrase ends in the state that a symbol leads to.
  private static let ends: Int32 = 1 << 30
  private static let rows: Int32 = ends - 1

  /// Of each state and symbol the state that follows.
  ///
  /// Told by where its row begins, with a mark where a phrase ends there; while the phrases are put in,
  /// by its number.
  private var next: [Int32] = Array(repeating: 0, count: width)
  /// Of each state the longest phrase that ends there, -1 for none.
  private var found: [Int32] = [-1]
  private var lengths: [Int] = []
  /// Which letters a phrase begins with.
  private var openings: Openings

  /// Names are looked for only where a word has a capital.
  init(names: [String]) { self.init(names, openings: Openings(capitalised: true)) }

  init(_ phrases: [String]) { self.init(phrases, openings: Openings()) }

  private init(_ phrases: [String], openings: Openings) {
    self.openings = openings
    var fail: [Int32] = [0]
    for (index, phrase) in phrases.enumerated() {
      let word = Self.path(of: phrase)
      lengths.append(word.count)
      self.openings.insert(word.dropFirst())
      var state = 0
      for symbol in word {
        var target = next[state * Self.width + symbol]
        if target == 0 {
          target = Int32(found.count)
          next[state * Self.width + symbol] = target
          next += Array(repeating: 0, count: Self.width)
          found.append(-1)
          fail.append(0)
        }
        state = Int(target)
      }
      if found[state] < 0 { found[state] = Int32(index) }
    }
    var queue = (0..<Self.width).map { next[$0] }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = Int(queue[head])
      head += 1
      let back = Int(fail[state])
      if found[state] < 0 { found[state] = found[back] }
      for symbol in 0..<Self.width {
        let target = next[state * Self.width + symbol]
        let other = next[back * Self.width + symbol]
        if target == 0 {
          next[state * Self.width + symbol] = other
        } else {
          fail[Int(target)] = other
          queue.append(target)
        }
      }
    }
    for place in next.indices {
      let state = next[place]
      next[place] = state * Int32(Self.width) | (found[Int(state)] >= 0 ? Self.ends : 0)
    }
  }

  /// The symbols of a phrase between gaps; an open end after `*`.
  private static func path(of phrase: String) -> [Int] {
    var path = [gap]
    for byte in phrase.utf8 where byte != UInt8(ascii: "*") {
      let symbol = Int(symbols[Int(byte)])
      if symbol != gap || path.last != gap { path.append(symbol) }
    }
    if phrase.hasSuffix("*") {
      if path.last == gap { path.removeLast() }
    } else if path.last != gap {
      path.append(gap)
    }
    return path
  }

  /// Whether any of them occurs.
  func occur(in text: String) -> Bool { first(in: text) != nil }

  /// The phrase that ends first.
  func first(in text: String) -> Match? {
    var match: Match?
    scan(text) {
      match = $0
      return false
    }
    return match
  }

  /// The same, where it stands at the very beginning of the text.
  func first(atHeadOf text: String) -> Match? {
    var text = text
    let mayBegin = text.withUTF8 { bytes in
      openings.next(in: UnsafeBufferPointer(rebasing: bytes.prefix(8)), from: 0, Self.symbols)
        .map { $0 <= 1 } ?? false
    }
    guard mayBegin, let match = first(in: text), match.start <= 1 else { return nil }
    return match
  }

  /// All that occur, by their ends; of those that end together the longest.
  func all(in text: String) -> [Match] {
    var matches: [Match] = []
    scan(text) {
      matches.append($0)
      return true
    }
    return matches
  }

  private func scan(_ text: String, _ take: (Match) -> Bool) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { scan($0, take) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { scan($0, take) } }
  }

  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (Match) -> Bool) {
    var from = 0
    // From one word to the next with which a phrase may begin.
    while let word = openings.next(in: bytes, from: from, Self.symbols) {
      guard let gap = scan(bytes, from: word, take) else { return }
      from = gap
    }
  }

  /// Goes on from the beginning of a word until no phrase is under way; tells the gap where that is, nil
  /// where the text ends or no more is asked for.
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ take: (Match) -> Bool
  ) -> Int? {
    next.withUnsafeBufferPointer { next in
      Self.symbols.withUnsafeBufferPointer { symbols in
        let begin = Int(next[Self.gap] & Self.rows)
        var row = begin
        var wasGap = true
        for index in start...bytes.count {
          let symbol = index < bytes.count ? Int(symbols[Int(bytes[index])]) : Self.gap
          let isGap = symbol == Self.gap
          if isGap, wasGap { continue }
          wasGap = isGap
          let target = next[row + symbol]
          row = Int(target & Self.rows)
          if target & Self.ends != 0 {
            let phrase = Int(found[row / Self.width])
            let end = isGap ? index : index + 1
            let start = Self.start(of: lengths[phrase], before: end, ending: symbol, in: bytes)
            if !take(Match(phrase: phrase, start: start, end: end)) { return nil }
          }
          if isGap, row == begin { return index }
        }
        return nil
      }
    }
  }

  /// Where a phrase began, counted back over as many symbols as it has between its outer gaps.
  private static func start(
    of length: Int, before end: Int, ending symbol: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var left = length - (symbol == gap ? 2 : 1)
    var index = end
    while index > 0, left > 0 {
      index -= 1
      let isGap = symbols[Int(bytes[index])] == gap
      if isGap, index > 0, symbols[Int(bytes[index - 1])] == gap { continue }
      left -= 1
    }
    return index
  }
}

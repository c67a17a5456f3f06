import PlanModel

/// The words of a plan's texts, and where each stands.
struct PaperWords {
  struct Word {
    /// In lower case.
    var text: String
    /// As it stands, with its capitals.
    var printed: String
    /// How often it stands in the plan as a word with these letters, capital or not.
    var count: Int
    /// Whether it was ever written without a capital, or at the beginning of a sentence.
    var isCommon: Bool
    /// Whether it was never written without a capital.
    var isCapitalised: Bool
    /// Whether it was ever written with a capital that no beginning of a sentence asks for.
    var isName: Bool
    private var firstPlaces: SIMD4<Int>
    private var placeCount = 1

    /// Positions of the first few actions that have it.
    var places: [Int] { (0..<placeCount).map { firstPlaces[$0] } }

    /// The first of them.
    var firstPlace: Int { firstPlaces[0] }

    /// As it first stands, at the head of a sentence or within one.
    fileprivate init(_ letters: UnsafeBufferPointer<UInt8>, isFirst: Bool, at place: Int) {
      isCapitalised = letters[0] < 0x61
      printed = String(decoding: letters, as: UTF8.self)
      text = isCapitalised ? printed.lowercased() : printed
      count = 1
      isCommon = isFirst || !isCapitalised
      isName = isCapitalised && !isFirst
      firstPlaces = SIMD4(place, 0, 0, 0)
    }

    /// Takes it up as it stands once more.
    fileprivate mutating func add(isCapital: Bool, isFirst: Bool, at place: Int) {
      count += 1
      if !isCapital { isCapitalised = false }
      if !isCapital || isFirst { isCommon = true } else { isName = true }
      guard placeCount < 4, firstPlaces[placeCount - 1] != place else { return }
      firstPlaces[placeCount] = place
      placeCount += 1
    }
  }

  /// In the order in which they were first met.
  private(set) var all: [Word] = []
  /// Where each stands, by the hash of the word in lower case: hardly any word of a text is made a
  /// string.
  private var places = HashPlaces()

  /// The words of a plan's texts and, behind its actions, of the prose around them: a paragraph's
  /// place is its number and how many actions there are.
  init(_ plan: Plan, prose: [Paragraph] = []) {
    for place in plan.actions.indices {
      let action = plan.actions[place]
      for (_, text) in action.texts { add(text, at: place) }
      for name in action.leads { add(name, at: place) }
      if let partners = action.partnersAsPrinted { add(partners, at: place) }
    }
    for (place, paragraph) in prose.enumerated() {
      // A heading may be torn by the columns of a page: the pieces are short.
      let least = paragraph.isHeading ? 8 : Self.least
      add(paragraph.text, at: plan.actions.count + place, atLeast: least)
    }
  }

  /// Shorter words are not looked at.
  private static let least = 4

  /// Takes up the words of a text: what stands between blanks, a capital at most at its head, and only
  /// marks around.
  private mutating func add(_ text: String, at place: Int, atLeast: Int = Self.least) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      var isFirst = true
      while index < bytes.count {
        guard bytes[index] != 0x20 else {
          index += 1
          continue
        }
        while index < bytes.count, Self.isMark(bytes[index]) { index += 1 }
        let start = index
        var hash: UInt64 = 0
        // Only the first letter can be a capital.
        if index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) {
          hash = WordHash.of(hash, and: bytes[index] | 0x20)
          index += 1
          while index < bytes.count, (0x61...0x7A).contains(bytes[index]) {
            hash = WordHash.of(hash, and: bytes[index])
            index += 1
          }
        }
        let word = start..<index
        var isWord = (atLeast...24).contains(word.count)
        while index < bytes.count, bytes[index] != 0x20 {
          isWord = isWord && Self.isMark(bytes[index])
          index += 1
        }
        if isWord {
          let letters = UnsafeBufferPointer(rebasing: bytes[word])
          add(letters, hash, isFirst: isFirst, at: place)
        }
        // Behind a stop or a colon a capital says nothing.
        switch bytes[index - 1] {
        case 0x2E, 0x3A, 0x2D, 0x3F, 0x21: isFirst = true
        default: isFirst = false
        }
      }
    }
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, isFirst: Bool, at place: Int
  ) {
    let at = places.place(of: hash, orNew: all.count)
    if at < all.count {
      all[at].add(isCapital: bytes[0] < 0x61, isFirst: isFirst, at: place)
    } else {
      all.append(Word(bytes, isFirst: isFirst, at: place))
    }
  }

  /// Stops, brackets and straight quotation marks; a stroke or hyphen joins words that are not looked at.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }
}

/// A word, a number or a mark of a text, with where it stands.
struct FigureToken {
  enum Kind {
    /// Begins with a letter; may hold digits and hyphens ("T18", "on-street", "CO2e").
    case word
    case number
    case mark
  }

  var kind: Kind
  /// As printed.
  var text: String
  /// In small letters, low figures made plain ("co2e" for "CO₂e").
  var lower: String
  /// Unicode scalars of the text before it, and up to its end.
  var start: Int
  var end: Int
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// Of a number.
  var value = 0.0
  /// Of a number: whether its thousands are set off by commas or it has a decimal point.
  var isFormed = false
  /// Whether a new line stands between it and the token before.
  var startsLine = false

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  /// Whether the word begins with a capital.
  var isCapital: Bool { text.unicodeScalars.first.map { ("A"..."Z").contains($0) } ?? false }

  func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(text) }
}

/// Takes a text apart into words, numbers and marks.
struct FigureTokenizer {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var tokens: [FigureToken] = []

  /// All tokens of a text, in order.
  static func tokens(of text: String) -> [FigureToken] {
    var tokenizer = FigureTokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private mutating func run() {
    var isSpaced = true
    var startsLine = true
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isBlank(scalar) {
        isSpaced = true
        if scalar == "\n" || scalar == "\r" { startsLine = true }
        place += 1
        continue
      }
      let start = place
      var token: FigureToken
      if Self.isDigit(scalar) {
        token = number()
      } else if Self.isLetter(scalar) {
        token = word()
      } else {
        place += 1
        token = FigureToken(
          kind: .mark, text: String(scalar), lower: String(scalar), start: start, end: place,
          isSpaced: isSpaced)
      }
      token.isSpaced = isSpaced
      token.startsLine = startsLine
      tokens.append(token)
      isSpaced = false
      startsLine = false
    }
  }

  private mutating func number() -> FigureToken {
    let start = place
    var digits = ""
    var isFormed = false
    var hasPoint = false
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ",", !hasPoint, place - start <= 3 || isFormed,
        hasDigits(3, at: place + 1)
      {
        isFormed = true
      } else if scalar == ".", !hasPoint, place + 1 < scalars.count,
        Self.isDigit(scalars[place + 1])
      {
        hasPoint = true
        isFormed = true
        digits += "."
      } else {
        break
      }
      place += 1
    }
    var token = made(.number, from: start)
    token.value = Double(digits) ?? .nan
    token.isFormed = isFormed
    return token
  }

  /// Whether exactly so many digits stand at a place.
  private func hasDigits(_ count: Int, at start: Int) -> Bool {
    guard start + count <= scalars.count,
      scalars[start..<(start + count)].allSatisfy(Self.isDigit)
    else { return false }
    return start + count == scalars.count || !Self.isDigit(scalars[start + count])
  }

  private mutating func word() -> FigureToken {
    let start = place
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isLetter(scalar) || Self.isDigit(scalar) {
        // "c100" is about a hundred, where the letter is small.
        if place == start + 1, scalars[start] == "c",
          hasDigits(2, at: place) || hasDigits(3, at: place)
        {
          break
        }
        place += 1
      } else if "-'’&".unicodeScalars.contains(scalar), place + 1 < scalars.count,
        Self.isLetter(scalars[place + 1])
          || (scalar == "-" && Self.isDigit(scalars[place + 1]))
      {
        place += 1
      } else {
        break
      }
    }
    return made(.word, from: start)
  }

  private func made(_ kind: FigureToken.Kind, from start: Int) -> FigureToken {
    let letters = scalars[start..<place]
    if letters.allSatisfy(\.isASCII) {
      let text = String(decoding: letters.map { UInt8($0.value) }, as: UTF8.self)
      let hasCapital = letters.contains { ("A"..."Z").contains($0) }
      return FigureToken(
        kind: kind, text: text, lower: hasCapital ? text.lowercased() : text, start: start,
        end: place, isSpaced: false)
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: letters)
    var lower = text.lowercased()
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      lower = lower.replacing("₂", with: "2").replacing("²", with: "2")
    }
    return FigureToken(
      kind: kind, text: text, lower: lower, start: start, end: place, isSpaced: false)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || ("\t"..."\r").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar == "₂" || scalar == "²"
  }
}

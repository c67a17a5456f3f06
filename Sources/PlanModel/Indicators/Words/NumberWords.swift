/// Numbers written in words: "twelve", "twenty-five", "two hundred and fifty", "a dozen".
enum NumberWords {
  private static let small: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000,
    "billion": 1_000_000_000,
  ]

  /// What a number's scaling word or letter stands for; nil for any other word.
  static func scale(_ word: String) -> Double? {
    switch word {
    case "k": 1_000
    case "m", "mn": 1_000_000
    case "bn": 1_000_000_000
    case "dozen": nil
    default: scales[word]
    }
  }

  /// The number that begins at a token, and the token behind it; nil where none does.
  ///
  /// "A" and "an" count only before a scale ("a hundred"), and "one" alone is taken for an article.
  static func number(at start: Int, in tokens: [FigureToken]) -> (value: Double, end: Int)? {
    var total = 0.0
    var part: Double?
    var place = start
    while place < tokens.count, tokens[place].isWord {
      let word = tokens[place].lower
      if let value = value(of: word), part == nil || (part ?? 0) >= 100 {
        part = (part ?? 0) + value
      } else if let scale = scales[word], part != nil || place > start {
        part = (part ?? 1) * scale
        if scale >= 1_000 {
          total += part ?? 0
          part = nil
        }
      } else if word == "and", part.map({ $0 >= 100 }) ?? (total > 0), place + 1 < tokens.count,
        value(of: tokens[place + 1].lower) != nil
      {
      } else if place == start, word == "a" || word == "an", place + 1 < tokens.count,
        scales[tokens[place + 1].lower] != nil
      {
      } else {
        break
      }
      place += 1
    }
    let value = total + (part ?? 0)
    guard place > start, value > 0, value != 1 else { return nil }
    return (value, place)
  }

  private static func value(of word: String) -> Double? {
    if let value = small[word] { return value }
    guard word.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let tens = small[String(parts[0])], tens >= 20,
      let ones = small[String(parts[1])], ones < 10
    else { return nil }
    return tens + ones
  }
}

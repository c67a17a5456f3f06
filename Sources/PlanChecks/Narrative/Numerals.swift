/// Whole numbers as prose has them: in figures, or in words up to ninety-nine.
enum Numerals {
  /// Of figures of four digits at most or of a word of `WordList`; nil for anything else.
  static func value(of word: String) -> Int? {
    guard let first = word.utf8.first else { return nil }
    if first < 0x3A { return word.utf8.count <= 4 ? Int(word) : nil }
    return word.utf8.count <= 12 ? words[word] : nil
  }

  /// Whether two words with a hyphen between them are one number: “thirty-eight”.
  static func areOne(_ one: String, _ other: String) -> Bool {
    guard (3...5).contains(other.utf8.count), let tens = words[one], let unit = words[other] else {
      return false
    }
    return tens >= 20 && tens % 10 == 0 && (1...9).contains(unit)
  }

  private static let words: [String: Int] = {
    let small = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var words: [String: Int] = [:]
    for (value, word) in small.enumerated() { words[word] = value }
    for (place, ten) in tens.enumerated() {
      words[ten] = 20 + place * 10
      for unit in 1...9 { words[ten + small[unit]] = 20 + place * 10 + unit }
    }
    return words
  }()
}

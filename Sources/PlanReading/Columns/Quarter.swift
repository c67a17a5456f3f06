import PlanDocuments
import PlanModel

/// A quarter named without its year: "Q2", "Quarter 3".
enum Quarter {
  static func number(in text: String) -> Int? {
    let words = text.uppercased().words()
    for (index, word) in words.enumerated() {
      if word.count == 2, word.first == "Q", let number = word.last?.wholeNumberValue,
        (1...4).contains(number)
      {
        return number
      }
      if word == "QUARTER" || word == "QTR", index + 1 < words.count,
        let number = Int(words[index + 1]),
        (1...4).contains(number)
      {
        return number
      }
    }
    return nil
  }
}

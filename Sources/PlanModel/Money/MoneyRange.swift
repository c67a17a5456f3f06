/// A sum that is known exactly or between two bounds: "£100,000–£150,000".
public typealias MoneyRange = AmountRange<Money>

extension AmountRange<Money>: CustomStringConvertible {
  /// "£100,000" or "£100,000 to £150,000".
  public var description: String { isExact ? low.description : "\(low) to \(high)" }

  /// Reads one sum or two: "£100,000–£150,000", "£1.2m to £1.5m", "£1–2m", "between £5k and £8k".
  ///
  /// A word that scales the second only scales the first too, where without it the first would be more
  /// than a hundredth of a unit away ("£1–2m" is one to two million). Nil for anything else.
  public init?(_ text: some StringProtocol) {
    if let exact = Money(text) {
      self.init(exact)
      return
    }
    var whole = text.trimmed.lowercased()
    if whole.hasPrefix("between "), let and = whole.firstRange(of: " and ") {
      whole = whole.dropFirst("between ".count)[..<and.lowerBound] + "-" + whole[and.upperBound...]
    }
    if whole.hasPrefix("from ") { whole = String(whole.dropFirst("from ".count)) }
    for sign in [" to ", "–", "—", "-"] {
      let parts = whole.split(separator: sign, omittingEmptySubsequences: false)
      guard parts.count == 2, let high = Money(parts[1]), let one = Money(parts[0]) else {
        continue
      }
      guard let scale = parts[1].trimmed.scaleWord, parts[0].trimmed.scaleWord == nil,
        one.pence < 100_000, let low = Money(parts[0].trimmed + scale), low <= high
      else {
        self.init(one, high)
        return
      }
      self.init(low, high)
      return
    }
    return nil
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What stands behind the last digit.
  fileprivate var scaleWord: String? {
    let letters = String(reversed().prefix { !$0.isNumber }.reversed())
    return letters.isEmpty ? nil : letters
  }
}

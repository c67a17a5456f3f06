import PlanModel

/// What the figures of a column add up to.
struct ColumnSum {
  private(set) var sum = 0.0
  /// How far a sum of rounded figures may be off.
  private var slack = 0.0
  private var scales: Set<Double> = []
  private var mostDecimals = 0
  /// What cells print that hold words or a range, so that the sum may be more.
  private(set) var openTexts: Set<String> = []
  private var isOpen: Bool { !openTexts.isEmpty }

  /// Nil where fewer than two cells under the heading hold a figure.
  init?(of actions: [Action], heading: String) {
    self.init(actions.map { $0.fields.first { $0.heading == heading }?.text ?? "" })
  }

  /// Nil where fewer than two cells hold a figure.
  init?(_ cells: [String]) {
    var count = 0
    for text in cells {
      guard !text.isPlaceholder, TextBytes.hasDigit(text) else {
        // "TBC" and "High" may be anything; an empty cell is nought.
        if text.contains(where: \.isLetter), !text.isNotApplicable { openTexts.insert(text) }
        continue
      }
      // "-8,000", "(8,000)": what is earned or saved is taken off.
      let (plain, sign) = Self.signed(text)
      guard let amount = Self.figure(in: plain) else {
        openTexts.insert(text)
        continue
      }
      count += 1
      sum += sign * amount.value
      add(amount)
    }
    guard count >= 2 else { return nil }
  }

  private static func signed(_ text: String) -> (text: String, sign: Double) {
    for mark in ["-", "−", "–"] where text.hasPrefix(mark) {
      return (String(text.dropFirst(mark.count)), -1)
    }
    return text.hasPrefix("(") && text.hasSuffix(")")
      ? (String(text.dropFirst().dropLast()), -1) : (text, 1)
  }

  /// The same, where some words are known to stand for nothing.
  func counting(asNought words: Set<String>) -> ColumnSum {
    var sum = self
    sum.openTexts.subtract(words)
    return sum
  }

  /// The words that stand for nothing, by a total that is right without them.
  func noughts(by text: String) -> Set<String> {
    guard isOpen, !openTexts.contains(where: TextBytes.hasDigit), Self.figure(in: text) != nil
    else {
      return []
    }
    return counting(asNought: openTexts).differing(from: text) == nil ? openTexts : []
  }

  /// The printed total, where it is not this sum; nil where it may be.
  func differing(from text: String) -> Amount? {
    guard let total = Self.figure(in: text) else { return nil }
    var own = self
    own.add(total)
    let isExact = own.scales.count == 1 && own.mostDecimals == 0
    let apart = total.value - sum
    guard abs(apart) > max(isExact ? 0.5 : own.slack, coarseness(of: total)), !(isOpen && apart > 0)
    else { return nil }
    // A total of another unit ("£m" under "£000") is no sum of these.
    guard total.value > 0, sum > 0, (0.02...50).contains(total.value / sum) else { return nil }
    return total
  }

  /// Whether a total is within a part of the sum, a tenth where none is given.
  func isNear(_ total: Amount, within part: Double = 0.1) -> Bool {
    abs(total.value - sum) <= part * max(sum, total.value)
  }

  /// How far a total may be off that is printed in rounder figures than the rows: 31 for 31.2.
  private func coarseness(of total: Amount) -> Double {
    guard total.scale == 1, total.decimals == 0, sum < 1e15 else { return 0 }
    var unit = 1.0
    var rest = total.value
    while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 {
      unit *= 10
      rest /= 10
    }
    return sum.truncatingRemainder(dividingBy: unit) == 0 ? 0 : min(unit / 2, total.value / 100)
  }

  /// The sum in the form of a printed total: "£730,000", "209.5".
  func printed(like total: Amount) -> String {
    let scaled = sum / total.scale
    let decimals = min(3, max(total.decimals, total.scale == 1 ? mostDecimals : 2))
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let whole = (scaled * factor).rounded()
    guard whole < 1e15 else { return total.isMoney ? "£\(sum)" : "\(sum)" }
    let units = Int(whole) / Int(factor)
    let rest = Int(whole) % Int(factor)
    var text = units.grouped
    if rest > 0 {
      let digits = String(rest)
      let point = String(repeating: "0", count: decimals - digits.count) + digits
      text += "." + String(point.reversed().drop { $0 == "0" }.reversed())
    }
    let unit = String(total.printed.reversed().prefix { $0.isLetter }.reversed())
    return (total.isMoney ? "£" : "") + text + (total.scale == 1 ? "" : unit)
  }

  private mutating func add(_ amount: Amount) {
    scales.insert(amount.scale)
    mostDecimals = max(mostDecimals, amount.decimals)
    guard amount.scale > 1 || amount.decimals > 0 else { return }
    var unit = amount.scale
    for _ in 0..<amount.decimals { unit /= 10 }
    slack += unit / 2
  }

  /// The only figure of a cell; nil for a range, a share, or several.
  private static func figure(in text: String) -> Amount? {
    let amounts = Amount.all(in: text)
    guard amounts.count == 1, let amount = amounts.first, !text.contains("%"),
      amount.value < 1e13, amount.start <= 2, !text.contains("–") || amount.end < 2
    else { return nil }
    return amount
  }
}

import PlanModel

/// What a column of per cent, or the update, says of how far an action is.
struct ShareDone {
  /// Of the column; nil where the update says it.
  var heading: String?
  /// As printed.
  var printed: String
  /// Of a hundred.
  var percent: Double

  /// By a column with such a heading, else by the update; nil where neither gives a figure.
  init?(_ action: Action) {
    if let column = Self(columnOf: action) {
      self = column
    } else if let said = Self(updateOf: action) {
      self = said
    } else {
      return nil
    }
  }

  private init?(columnOf action: Action) {
    for field in action.fields where Self.mayBeFigure(field.text) {
      let text = field.text.trimmed
      let hasSign = text.utf8.last == UInt8(ascii: "%")
      let number = hasSign ? text.dropLast().trimmed : text
      guard let value = Double(number), value.isFinite,
        Self.isHeading(field.heading, isOfShares: hasSign)
      else {
        continue
      }
      // Without the sign it may be a part of one: 0.8, or 1 for the whole.
      guard hasSign || value > 1 || value < 0 else { continue }
      heading = field.heading
      printed = text
      percent = value
      return
    }
    return nil
  }

  /// “The works are 60% complete”, said of the action as a whole.
  private init?(updateOf action: Action) {
    guard let update = action.update, TextBytes.hasDigit(update) else { return nil }
    let matches = Self.ends.all(in: update)
    guard !matches.isEmpty else { return nil }
    let bytes = Array(update.utf8)
    for match in matches {
      guard let start = Self.figure(before: match.start, in: bytes) else { continue }
      let clause = Clause(update, around: start, to: match.end)
      let subject = Subject(clause.subject)
      guard !clause.isConditional, !Self.toCome.occur(in: clause.sentence),
        clause.subject.isEmpty
          ? clause.isFirst : subject.isTheAction || subject.isWork || subject.isAllOf(action)
      else { continue }
      let digits = bytes[start...].prefix { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
      guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
        continue
      }
      heading = nil
      printed = String(decoding: bytes[start..<match.end], as: UTF8.self).trimmed
      percent = value
      return
    }
    return nil
  }

  /// Where the figure begins that stands before a place, with its sign or “per cent” between.
  private static func figure(before place: Int, in bytes: [UInt8]) -> Int? {
    var head = bytes[..<min(place, bytes.count)]
    func dropBlanks() { while head.last == 0x20 { head.removeLast() } }
    dropBlanks()
    if head.last == UInt8(ascii: "%") {
      head.removeLast()
    } else if let word = ["per cent", "percent"].first(where: {
      head.reversed().starts(with: $0.utf8.reversed())
    }) {
      head.removeLast(word.utf8.count)
    } else {
      return nil
    }
    dropBlanks()
    let end = head.count
    while let last = head.last, isDigit(last) || last == UInt8(ascii: ".") { head.removeLast() }
    guard head.count < end, head.last != UInt8(ascii: "-"), isDigit(bytes[head.count]) else {
      return nil
    }
    return head.count
  }

  /// Whether it can be a share of anything.
  var isPossible: Bool { (0...100).contains(percent) }

  /// Whether a number of the update is that share of one that the action states: 3,120 of “Plant 3,000
  /// trees” is 104%.
  func isCounted(in action: Action) -> Bool {
    let wholes = Amount.all(in: " " + action.name).filter { $0.value > 0 }
    guard !wholes.isEmpty else { return false }
    return Amount.all(in: " " + (action.update ?? "")).contains { part in
      wholes.contains { abs(part.value / $0.value * 100 - percent) <= 1 }
    }
  }

  /// Whether the stage can't be right beside it.
  func contradicts(_ stage: Stage) -> Bool {
    switch stage {
    case .complete: percent != 100
    case .notStarted: percent > 0
    case .discovery, .design, .delivery: percent == 100
    case .closed, .onHold, .businessAsUsual: false
    }
  }

  /// A few digits with at most a sign before or behind.
  private static func mayBeFigure(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        isDigit($0) || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: ".") || $0 == 0x20
          || $0 == UInt8(ascii: "-")
      }
  }

  /// Where the cells have the sign, the heading need not.
  private static func isHeading(_ heading: String, isOfShares: Bool) -> Bool {
    let words = heading.lowercased()
    return
      (isOfShares || words.contains("%") || words.contains("percent") || words.contains("per cent"))
      && (words.contains("complet") || words.contains("progress") || words.contains("done"))
      && !Self.otherShares.occur(in: words)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Shares of a goal, of money or of what was before may well go beyond a hundred, and are not of work.
  private static let otherShares = Phrases([
    "target*", "goal*", "against", "budget*", "spend*", "spent", "change*", "reduc*", "baseline",
    "increase*", "saving*",
  ])

  private static let ends = Phrases(["complete", "completed", "finished", "done"])
  private static let toCome = Phrases([
    "will", "expected", "target*", "aim*", "to be", "when", "until", "once", "by 0000", "should",
    "phase", "stage", "first", "of the",
  ])
}

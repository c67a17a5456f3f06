import PlanModel

/// Finds the dates that a text names: "31 March 2026", "Sep-22", "October 2024", "31/03/2026".
enum DateScanner {
  /// A date and where it stands.
  struct Use {
    var mention: DateMention
    var field: String
    var text: String
  }

  /// All that an action's texts name.
  static func uses(in action: Action) -> [Use] {
    var uses: [Use] = []
    for (field, text) in action.texts {
      for mention in mentions(in: text) {
        uses.append(Use(mention: mention, field: field, text: text))
      }
    }
    return uses
  }

  static func mentions(in text: String) -> [DateMention] {
    guard TextBytes.hasDigit(text) else { return [] }
    var text = text
    return text.withUTF8 { mayName($0) ? scan($0) : [] }
  }

  /// Whether a text has three letters that a month begins with, or a mark between two figures.
  private static func mayName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.dropLast(2).contains { place in
      switch bytes[place] {
      case 0x30...0x39:
        (0x2D...0x2F).contains(bytes[place + 1]) && (0x30...0x39).contains(bytes[place + 2])
      case 0x41...0x5A: heads.contains(head(of: bytes[place..<place + 3]))
      default: false
      }
    }
  }

  /// The first three letters of the months.
  private static let heads = months.map { head(of: $0.0.prefix(3)) }

  private static func head(of letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// A run of letters or of digits.
  private struct Word {
    var start: Int
    var end: Int
    var number: Int?
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> [DateMention] {
    let words = self.words(bytes)
    var found: [DateMention] = []
    for index in words.indices {
      if let mention = figures(at: index, in: words, bytes) { found.append(mention) }
      guard words[index].number == nil, let month = month(words[index], bytes) else { continue }
      let day = day(before: index, in: words, bytes)
      let year = year(after: index, in: words, bytes)
      guard day != nil || year != nil else { continue }
      let start = day?.start ?? words[index].start
      let end = year?.end ?? words[index].end
      found.append(
        DateMention(
          year: year?.number, month: month, day: day?.number,
          printed: String(decoding: bytes[start..<end], as: UTF8.self), offset: start))
    }
    return found
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 5 + 2)
    var index = 0
    while index < bytes.count {
      let start = index
      if (0x30...0x39).contains(bytes[index]) {
        var number = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
          number = min(number * 10 + Int(bytes[index] - 0x30), 1_000_000)
          index += 1
        }
        words.append(Word(start: start, end: index, number: number))
      } else if isLetter(bytes[index]) {
        while index < bytes.count, isLetter(bytes[index]) { index += 1 }
        words.append(Word(start: start, end: index))
      } else {
        index += 1
      }
    }
    return words
  }

  private static let months: [([UInt8], Int)] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].enumerated().map { (Array($1.utf8), $0 + 1) }

  /// 1 to 12 for a month's name, whole or its first three letters, with a capital.
  private static func month(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = word.end - word.start
    guard (3...9).contains(count), (0x41...0x5A).contains(bytes[word.start]) else { return nil }
    for (name, number) in months
    where count == 3 || count == name.count || number == 9 && count == 4 {
      var isSame = true
      for offset in 0..<count where bytes[word.start + offset] | 0x20 != name[offset] {
        isSame = false
        break
      }
      if isSame { return number }
    }
    return nil
  }

  /// "31", "31st" and "31st of" right before a month.
  private static func day(
    before index: Int, in words: [Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: Int, start: Int)? {
    var place = index - 1
    var end = words[index].start
    if place >= 0, isWord(words[place], "of", bytes), words[place].end + 1 == end {
      end = words[place].start
      place -= 1
    }
    if place >= 1, words[place].number == nil, words[place].end + 1 == end,
      ["st", "nd", "rd", "th"].contains(where: { isWord(words[place], $0, bytes) }),
      words[place - 1].end == words[place].start
    {
      end = words[place].start + 1
      place -= 1
    }
    guard place >= 0, let number = words[place].number, words[place].end - words[place].start <= 2,
      number >= 1, words[place].end + 1 == end,
      isApart(bytes, words[place].end)
    else { return nil }
    // "2.5 May" and "16/17 May" are no days, and "2022-23 March" ends a year.
    if words[place].start > 0, [0x2E, 0x2F, 0x2D, 0xA3].contains(bytes[words[place].start - 1]) {
      return nil
    }
    return (number, words[place].start)
  }

  /// A year right after a month: "2026", "-26", " '26".
  private static func year(
    after index: Int, in words: [Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: Int, end: Int)? {
    guard index + 1 < words.count, let number = words[index + 1].number else { return nil }
    let next = words[index + 1]
    let between = next.start - words[index].end
    guard between >= 1, between <= 4,
      bytes[words[index].end..<next.start].allSatisfy({ !isLetter($0) && $0 != 0x28 && $0 != 0x29 })
    else { return nil }
    // “On 21 February. 33 bins”: a stop behind a whole name ends the sentence.
    if bytes[words[index].end] == 0x2E, words[index].end - words[index].start > 4 { return nil }
    switch next.end - next.start {
    case 4 where (1990...2100).contains(number): return (number, next.end)
    case 2 where number >= 15:
      // "March 16th", "May 20%" and "June 22 schools" are no years; "Sep-22" and "Oct 24)" are.
      if next.end < bytes.count, isLetter(bytes[next.end]) || bytes[next.end] == 0x25 { return nil }
      // "on 21 February. 33,400 bins" ends one sentence and begins the next.
      if next.end + 1 < bytes.count, [0x2C, 0x2E].contains(bytes[next.end]),
        (0x30...0x39).contains(bytes[next.end + 1])
      {
        return nil
      }
      if words[index].end - words[index].start > 4, bytes[words[index].end] == 0x2E { return nil }
      let isTight = bytes[words[index].end] == 0x2D || bytes[words[index].end] == 0x27
      // “33,400” goes on.
      let goesOn =
        next.end + 1 < bytes.count && bytes[next.end] != 0x20
        && (0x30...0x39).contains(bytes[next.end + 1])
      if goesOn { return nil }
      let isLast = next.end == bytes.count || [0x29, 0x2C, 0x2E, 0x3B].contains(bytes[next.end])
      return isTight || isLast ? (2000 + number, next.end) : nil
    default: return nil
    }
  }

  /// "31/09/2026", "31/09/26" and "31.09.2026": day, month and year in figures.
  private static func figures(
    at index: Int, in words: [Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> DateMention? {
    guard index + 2 < words.count, let day = words[index].number,
      let month = words[index + 1].number, var year = words[index + 2].number,
      words[index].end - words[index].start <= 2,
      words[index + 1].end - words[index + 1].start <= 2
    else { return nil }
    // "31/09/26": with two figures each it can only be a day.
    let isShort = [index, index + 1, index + 2].allSatisfy { words[$0].end - words[$0].start == 2 }
    if isShort, bytes[words[index].end] == 0x2F { year += 2000 }
    guard isShort || words[index + 2].end - words[index + 2].start == 4,
      (1990...2100).contains(year)
    else { return nil }
    let marks = [bytes[words[index].end], bytes[words[index + 1].end]]
    guard marks[0] == marks[1], marks[0] == 0x2F || marks[0] == 0x2E || marks[0] == 0x2D,
      words[index].end + 1 == words[index + 1].start,
      words[index + 1].end + 1 == words[index + 2].start
    else { return nil }
    // 03/25/2026 is a possible date in another order, so it is not called impossible.
    guard month <= 12 || day > 12 else { return nil }
    return DateMention(
      year: year, month: month, day: day,
      printed: String(decoding: bytes[words[index].start..<words[index + 2].end], as: UTF8.self),
      offset: words[index].start)
  }

  private static func isApart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == 0x20 || isLetter(bytes[index]))
  }

  private static func isWord(
    _ word: Word, _ text: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    word.end - word.start == text.utf8.count
      && zip(bytes[word.start..<word.end], text.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

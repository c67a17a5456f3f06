import PlanModel

/// Small pieces of English that several pages say.
enum Phrases {
  /// "1 action", "12 actions".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// "12,345".
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// "a, b and c".
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last else { return "" }
    guard parts.count > 1 else { return last }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "December 2023" of a period; "edition 2025-30" of an edition.
  static func name(of effective: Effective) -> String {
    guard effective.kind == .edition else { return effective.label }
    return effective.label.isEmpty ? "the plan as adopted" : edition(effective.label)
  }

  /// "edition 2025-30"; a name that is words says what it is by itself ("Carried over from …").
  static func edition(_ label: String) -> String {
    guard let first = label.first, !first.isNumber, label.contains(" ") else {
      return "edition \(label)"
    }
    return first.lowercased() + label.dropFirst()
  }

  /// "3.4 KB".
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return count(bytes, "byte") }
    let (unit, name) = bytes < 1_000_000 ? (1_000, "KB") : (1_000_000, "MB")
    let tenths = (bytes * 10 + unit / 2) / unit
    return tenths % 10 == 0 || tenths >= 100
      ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
  }

  /// As one reads a date: "March 2026", "31 March 2026", "2026".
  static func date(_ date: PartialDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard let month = date.month, months.indices.contains(month - 1) else {
      return String(date.year)
    }
    let name = "\(months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(name)" } ?? name
  }

  /// A text short enough for a title or a row; cut at a word.
  static func short(_ text: String, to limit: Int = 160) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }

  /// "short to medium" for "S/M"; anything else as printed.
  static func timescale(_ printed: String) -> String {
    guard let bands = BandParser.timescales(in: printed) else { return short(printed, to: 60) }
    return bands.map { band in
      switch band {
      case .short: "short"
      case .medium: "medium"
      case .long: "long"
      }
    }.joined(separator: " to ")
  }

  /// The same words on one line, for a heading.
  static func unbroken(_ text: String) -> String {
    text.replacing("-", with: "\u{2011}").replacing(" ", with: "\u{A0}")
  }

  /// A capital at the start.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

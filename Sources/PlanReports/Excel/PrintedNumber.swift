import Foundation

/// A number that a cell can show exactly as the report prints it: "1,204", "£3.5m", "53%", "−4".
///
/// Nil where no format of Excel's would show the same words; the words are written then.
struct PrintedNumber: Hashable {
  var value: Double
  /// As Excel writes formats.
  var format: String

  init?(words: String, number: Double) {
    guard number.isFinite else { return nil }
    guard let start = words.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = words[start...].prefix {
      $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")
    }
    var figure = String(digits)
    while let last = figure.last, last == "," || last == "." { figure.removeLast() }
    let end = words.index(start, offsetBy: figure.count)
    let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1].count : 0
    let whole = String(parts[0])
    let grouped = whole.contains(",")
    let plain = whole.replacing(",", with: "")
    // "007" and "1204" beside "1,204": a format that groups must give the same digits back.
    guard plain == "0" || !plain.hasPrefix("0") else { return nil }
    if grouped, Self.grouped(plain) != whole { return nil }
    guard let size = Double(plain + (decimals > 0 ? "." + parts[1] : "")) else { return nil }

    var before = String(words[..<start])
    let isNegative = before.last == "-" || before.last == "−"
    let sign = isNegative ? String(before.removeLast()) : ""
    let after = String(words[end...])
    let printed = isNegative ? -size : size
    let tolerance = 0.5 * pow(10, Double(-decimals)) + 1e-9
    guard !after.contains(where: { $0.isNumber }) else { return nil }
    let zeros = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    let core = (grouped ? "#,##0" : "0") + zeros
    if abs(number - printed) <= tolerance {
      // Nothing is multiplied, so a per cent sign stands as a letter.
      let shown = Self.quoted(before) + core + Self.quoted(after)
      format =
        isNegative ? "\(shown);" + Self.quoted(before + sign) + core + Self.quoted(after) : shown
    } else if after.hasPrefix("%"), abs(number * 100 - printed) <= tolerance, !isNegative {
      format = Self.quoted(before) + core + "%" + Self.quoted(String(after.dropFirst()))
    } else {
      return nil
    }
    guard format.count <= 200 else { return nil }
    value = number
  }

  private static func quoted(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return "\"" + SheetText.replacing(["\"": "\"\\\"\""], in: SheetText.kept(text)) + "\""
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return String(result.reversed())
  }
}

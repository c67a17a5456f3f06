/// Texts that a spreadsheet takes for a number or a date when it opens a CSV file, and writes back as
/// another text: "March 2025" as 03/01/2025, "1.10" as 1.1, "1/2" as 2 January.
enum SpreadsheetValue {
  /// Whether opening and saving a file would change this cell.
  static func isTakenForAnother(_ text: some StringProtocol) -> Bool {
    // Nothing that is longer is a number or a date.
    guard (1...24).contains(text.utf8.count) else { return false }
    return isOtherNumber(text) || isDateInFigures(text) || isDateInWords(text)
      || ["true", "false"].contains(text.lowercased())
  }

  /// A number that is not written as a spreadsheet writes it: "007", "1.", "1.10", "1,200", "1E5".
  private static func isOtherNumber(_ text: some StringProtocol) -> Bool {
    guard text.utf8.allSatisfy({ isDigit($0) || ".,%eE".utf8.contains($0) }),
      text.utf8.contains(where: isDigit), let first = text.utf8.first, isDigit(first)
    else { return false }
    guard text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }) else { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    // "1.2.3" is no number.
    guard parts.count <= 2 else { return false }
    let whole = parts[0]
    if whole.utf8.count > 1, whole.hasPrefix("0") { return true }
    // More digits than a spreadsheet keeps.
    if text.utf8.count > 15 { return true }
    return parts.count == 2 && (parts[1].isEmpty || parts[1].hasSuffix("0"))
  }

  /// "1/2", "3-4", "01/03/2025", "2011-12", "12:30".
  private static func isDateInFigures(_ text: some StringProtocol) -> Bool {
    for mark: Character in ["/", "-", ":"] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count),
        parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy(isDigit) })
      else { continue }
      return parts.contains { (Int($0) ?? .max) <= 12 }
    }
    return false
  }

  /// "March 2025", "3 May", "Mar-25", "May 3, 2025".
  private static func isDateInWords(_ text: some StringProtocol) -> Bool {
    let words = text.split { " -/,.".contains($0) }
    guard (2...3).contains(words.count) else { return false }
    let months = words.filter { Period.isMonthName($0) }
    return months.count == 1
      && words.allSatisfy { word in
        Period.isMonthName(word) || word.utf8.count <= 4 && word.utf8.allSatisfy(isDigit)
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Writes sheets of criteria for a person at a terminal: a line for the answer, one for its ground.
public struct CriteriaText: Sendable {
  /// How many characters a line may have.
  public var width: Int

  public init(width: Int = 76) { self.width = max(40, width) }

  public func text(of sheets: [CriteriaSheet]) -> String {
    sheets.map(text(of:)).joined(separator: "\n")
  }

  private func text(of sheet: CriteriaSheet) -> String {
    var text = SafeText.line(sheet.title) + "\n" + summary(of: sheet) + "\n"
    var set = ""
    for line in sheet.lines {
      let name = "\(line.criterion.set) \(line.criterion.year)"
      if name != set {
        text += "\n\(name)\n"
        set = name
      }
      let verdict = line.verdict.rawValue
      let answer =
        "  " + verdict + String(repeating: " ", count: max(1, Self.margin - 2 - verdict.count))
      let asks = "\(line.criterion.number) \(line.criterion.paraphrase)"
      text += wrapped(asks, after: answer)
      text += wrapped(SafeText.line(line.ground))
      if !line.rows.isEmpty { text += wrapped(SafeText.line(line.decided)) }
    }
    return text
  }

  /// How many answers of each kind: "2 met, 6 in part, 1 not met".
  private func summary(of sheet: CriteriaSheet) -> String {
    CriteriaSheet.Verdict.allCases.compactMap { verdict in
      let count = sheet.lines.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }.joined(separator: ", ") + "."
  }

  /// Broken between words, in a column of its own beside the answers.
  private func wrapped(_ words: String, after answer: String? = nil) -> String {
    let blank = String(repeating: " ", count: Self.margin)
    var rows: [String] = []
    var row = answer ?? blank
    var hasWord = false
    for word in words.split(separator: " ") {
      if hasWord, row.count + 1 + word.count > width {
        rows.append(row)
        (row, hasWord) = (blank, false)
      }
      row += (hasWord ? " " : "") + word
      hasWord = true
    }
    return (rows + [row]).joined(separator: "\n") + "\n"
  }

  private static let margin = 14
}

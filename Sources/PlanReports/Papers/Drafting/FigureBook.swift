import PlanModel

/// Gathers every number that a report derives, with the rows behind it.
struct FigureBook {
  private(set) var figures: [ReportFigure] = []
  private var names: Set<String> = []

  /// A number as it is printed, noted under a name; a name that is taken gets a number.
  mutating func run(
    _ value: Int, _ name: String, meaning: String, rows: [String], unit: String = ""
  ) -> ReportText.Run {
    run("\(value)\(unit)", name, meaning: meaning, rows: rows)
  }

  /// A number as it is printed; `word` is what stands in the text in its place ("Two").
  mutating func run(
    _ value: String, _ name: String, meaning: String, rows: [String], word: String? = nil
  ) -> ReportText.Run {
    let name = unique(name)
    figures.append(ReportFigure(name: name, value: value, meaning: meaning, rows: rows))
    return ReportText.Run(word ?? value, figure: name)
  }

  /// A number that a sentence gives in words of its own.
  mutating func note(_ value: String, _ name: String, meaning: String, rows: [String]) {
    _ = run(value, name, meaning: meaning, rows: rows)
  }

  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !names.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// A part of a name: small letters, digits and hyphens.
  static func part(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "none" : words.joined(separator: "-")
  }
}

import PlanModel

/// Takes a cell apart that names several stages.
enum SeveralTerms {
  /// The different stages that a cell names and nothing else; one or none where it says more.
  static func split(_ printed: String, terms: [LegendTerm] = []) -> [String] {
    guard printed.utf8.count <= 80, !isOneWord(printed) else { return [] }
    let pieces = printed.split { "/,;&+|\n".contains($0) }
      .flatMap { $0.components(of: " and ") }
      .map { $0.trimmed }
      .filter { !$0.isEmpty }
    let found = pieces.count > 1 ? pieces : printed.split(separator: " ").map(String.init)
    guard (2...4).contains(found.count), CommonScale.stage(of: printed) == nil else { return [] }
    var stages: [String] = []
    for piece in found {
      let known = terms.first { $0.term.isSameWord(as: piece) }
      guard let stage = known?.canonical ?? CommonScale.stage(of: piece)?.rawValue else {
        return []
      }
      if !stages.contains(stage) { stages.append(stage) }
    }
    return stages
  }

  /// Letters and nothing else.
  private static func isOneWord(_ printed: String) -> Bool {
    printed.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String {
    var rest = Substring(self)
    var bytes = rest.utf8
    while bytes.first == 0x20 { bytes = bytes.dropFirst() }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    // Between two letters or marks of ASCII no other blank stands at an end.
    if let first = bytes.first, let last = bytes.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(rest[bytes.startIndex..<bytes.endIndex])
    }
    while rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return String(rest)
  }

  /// The parts between the occurrences of a separator of several letters.
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator).map { String($0) }
  }
}

import PlanDocuments
import PlanModel

/// Recognises the names of councils.
enum CouncilName {
  private static let joining: Set<String> = [
    "and", "of", "the", "upon", "on", "&", "in", "le", "with",
  ]
  private static let types: Set<String> = [
    "county", "city", "borough", "district", "metropolitan", "unitary", "combined", "parish",
    "town",
  ]

  /// Words of people and their posts, which no council's name has.
  static let posts: Set<String> = [
    "councillor", "cllr", "leader", "director", "officer", "chief", "head", "member", "chair",
  ]

  /// A line that is nothing but a council's name, capitals put into ordinary case.
  static func whole(_ words: [String]) -> String? {
    if let borough = borough(words) ?? authority(words) ?? councilOf(words) { return borough }
    guard let last = words.last, last.lowercased() == "council", words.count >= 2 else {
      return nil
    }
    guard words.allSatisfy({ $0.first?.isUppercase == true || joining.contains($0.lowercased()) })
    else { return nil }
    guard posts.isDisjoint(with: words.map { $0.lowercased() }),
      !["the", "of"].contains(words[words.count - 2].lowercased())
    else { return nil }
    let first = words[0].lowercased()
    if words.count >= 3, ["council", "authority"].contains(first) {
      return whole(Array(words.dropFirst()))
    }
    guard !["the", "our", "your", "full", "to"].contains(first), !types.contains(first) else {
      return nil
    }
    let isCapitals = words.joined() == words.joined().uppercased()
    guard isCapitals else { return words.joined(separator: " ") }
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      return index > 0 && joining.contains(lower) ? lower : titled(lower)
    }.joined(separator: " ")
  }

  /// "Town Council of Wolmer".
  private static func councilOf(_ words: [String]) -> String? {
    let lower = words.map { $0.lowercased() }
    guard (4...6).contains(words.count), types.contains(lower[0]), lower[1] == "council",
      lower[2] == "of", words[3...].allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    return words.joined(separator: " ")
  }

  /// "Wolmer Dales National Park Authority", "Wolmer Combined Authority": bodies that plan as councils do.
  private static func authority(_ words: [String]) -> String? {
    let lower = words.map { $0.lowercased() }
    guard words.count >= 3, lower.last == "authority",
      lower[lower.count - 2] == "combined"
        || lower.count >= 4 && lower[(lower.count - 3)...] == ["national", "park", "authority"],
      words.allSatisfy({ $0.first?.isUppercase == true || joining.contains($0.lowercased()) }),
      !["the", "our", "your", "to"].contains(lower[0]), posts.isDisjoint(with: lower)
    else { return nil }
    guard words.joined() == words.joined().uppercased() else { return words.joined(separator: " ") }
    return lower.enumerated().map { index, word in
      index > 0 && joining.contains(word) ? word : titled(word)
    }.joined(separator: " ")
  }

  /// "London Borough of Merrow", which has no "Council" in its name.
  private static func borough(_ words: [String]) -> String? {
    let lower = words.map { $0.lowercased() }
    let head = ["london", "royal"].contains(lower.first) ? 1 : 0
    guard ((head + 3)...(head + 6)).contains(words.count), lower[head] == "borough",
      lower[head + 1] == "of",
      words[(head + 2)...].allSatisfy({
        $0.first?.isUppercase == true || joining.contains($0.lowercased())
      })
    else { return nil }
    let isCapitals = words.joined() == words.joined().uppercased()
    guard isCapitals else { return words.joined(separator: " ") }
    return words.map {
      joining.contains($0.lowercased()) ? $0.lowercased() : titled($0.lowercased())
    }
    .joined(separator: " ")
  }

  private static func titled(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in
        ["upon", "on", "le", "in"].contains(String(part))
          ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
      }.joined(separator: "-")
  }

  /// Names in running text: capitalised words before "County Council", "City Council" and so on.
  static func mentions(in text: String) -> [String] {
    let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
    var found: [String] = []
    for (index, word) in words.enumerated() where word.contains("Council") {
      let plain = word.trimming { ".,;:()'’".contains($0) }
      let stem = plain.hasSuffix("'s") || plain.hasSuffix("’s") ? String(plain.dropLast(2)) : plain
      guard stem == "Council", index > 1, types.contains(words[index - 1].lowercased()),
        words[index - 1].first?.isUppercase == true
      else { continue }
      var start = index - 1
      while start > 0, index - start < 6 {
        let before = words[start - 1]
        let ends = before.last.map { ".,;:)".contains($0) } ?? true
        guard !ends, before.first?.isUppercase == true || before == "&" else { break }
        if types.contains(before.lowercased()) || ["The", "Our", "As", "In"].contains(before) {
          if !types.contains(before.lowercased()) { break }
        }
        start -= 1
      }
      guard start < index - 1 else { continue }
      found.append((words[start..<index] + ["Council"]).joined(separator: " "))
    }
    return found
  }
}

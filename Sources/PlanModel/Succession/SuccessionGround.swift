/// Says in a few plain words why two actions are taken for one.
struct SuccessionGround {
  let editions: SuccessionEditions

  /// Said where nothing that two actions share is worth a word.
  static let nothingTelling = "a few words in common"

  /// `shares “solar canopy”, “FLEX-D”; same theme`.
  func ground(old: Int, new: Int, _ likeness: SuccessionLikeness) -> String {
    var parts: [String] = []
    if likeness.isSameWording {
      parts.append("same wording")
    } else {
      if likeness.overlap >= 0.9 { parts.append("nearly the same wording") }
      let phrases = sharedPhrases(old: old, new: new)
      if !phrases.isEmpty { parts.append("shares \(Self.list(phrases))") }
      if likeness.overlap >= 0.5, let change = changedNumber(old, new) { parts.append(change) }
    }
    parts += renamedBodies(old, new)
    if likeness.isSameTheme { parts.append("same theme") }
    if likeness.people >= 0.3 { parts.append("much the same partners") }
    let said = updatePhrases(old: old, new: new)
    if likeness.update >= 1.5, !said.isEmpty {
      parts.append("its update speaks of \(Self.list(said))")
    }
    return parts.isEmpty ? Self.nothingTelling : parts.joined(separator: "; ")
  }

  static func list(_ phrases: [String]) -> String {
    phrases.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// `“WPD” is now “NGED”`, for each body that both name, each by another name.
  private func renamedBodies(_ old: Int, _ new: Int) -> [String] {
    let known = SuccessionRenaming.known
    let before = known.bodies(in: Identity.wording(of: editions.old[old].action))
    guard !before.isEmpty else { return [] }
    let after = known.bodies(in: Identity.wording(of: editions.new[new].action))
    var parts: [String] = []
    for body in before where !after.contains(where: { $0.printed == body.printed }) {
      guard let same = after.first(where: { $0.latest == body.latest }),
        !OrganisationNames.known.way(from: body.printed, to: same.printed).isEmpty
      else { continue }
      let part = "“\(body.printed)” is now “\(same.printed)”"
      if !parts.contains(part) { parts.append(part) }
    }
    return parts
  }

  /// `“100” is now “80”`, where just one number gave way to one other.
  private func changedNumber(_ old: Int, _ new: Int) -> String? {
    let before = editions.oldProfiles[old].numbers
    let after = editions.newProfiles[new].numbers
    let gone = before.filter { !after.contains($0) }
    let come = after.filter { !before.contains($0) }
    guard gone.count == 1, come.count == 1 else { return nil }
    return "“\(gone[0])” is now “\(come[0])”"
  }

  private func sharedPhrases(old: Int, new: Int) -> [String] {
    phrases(
      of: Identity.wording(of: editions.new[new].action),
      sharedWith: editions.oldProfiles[old].words, atMost: 3)
  }

  private func updatePhrases(old: Int, new: Int) -> [String] {
    phrases(
      of: Identity.wording(of: editions.new[new].action),
      sharedWith: editions.oldProfiles[old].updateWords, atMost: 2)
  }

  private struct Phrase {
    var range: Range<Int>
    var weight: Double
    var words: Int
    var place: Int
  }

  /// No bracket or stop parts the words, and few other words stand between them.
  private static func isOneStretch(_ between: ArraySlice<UInt8>) -> Bool {
    between.count <= 14 && !between.contains { "().;:\n".utf8.contains($0) }
  }

  /// The weightiest stretches of a text whose words are all among some others, in the text's order.
  private func phrases(of text: String, sharedWith words: [Int32], atMost count: Int) -> [String] {
    let shared = Set(words)
    let bytes = Array(text.utf8)
    var found: [Phrase] = []
    var isOpen = false
    var said: Set<Int32> = []
    for token in SuccessionRenaming.known.tokens(of: text) {
      guard let word = editions.word(of: token), shared.contains(word) else {
        isOpen = false
        continue
      }
      let weight = said.insert(word).inserted ? editions.vocabulary.weight(word) : 0
      if isOpen, let last = found.indices.last, found[last].words < 6,
        Self.isOneStretch(bytes[found[last].range.upperBound..<token.range.lowerBound])
      {
        found[last].range = found[last].range.lowerBound..<token.range.upperBound
        found[last].weight += weight
        found[last].words += 1
      } else {
        found.append(
          Phrase(range: token.range, weight: weight, words: 1, place: found.count))
      }
      isOpen = true
    }
    let best = found.filter { $0.weight >= 0.3 }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
      .prefix(count).sorted { $0.place < $1.place }
    return best.map { phrase in
      String(decoding: bytes[phrase.range], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

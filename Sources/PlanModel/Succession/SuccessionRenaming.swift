/// Puts bodies, funds and programmes under the name that they bear at last, so that an action known by
/// an old name is found again under the new one.
///
/// Both editions are put so, whichever name each prints. A short form counts only in capitals.
struct SuccessionRenaming {
  /// A name with what stands in its place, in stems.
  private struct Name {
    var stems: [String]
    var isShort: Bool
    var latest: [String]
  }

  /// A body that a text names.
  struct Body {
    /// As the text prints it.
    var printed: String
    /// Its last name, or the last names of what it was divided into.
    var latest: [String]
  }

  /// By the first stem, the longest first.
  private var names: [String: [Name]] = [:]

  init(_ known: OrganisationNames) {
    for printed in known.all {
      let tokens = Self.telling(SuccessionToken.tokens(of: printed))
      guard let first = tokens.first else { continue }
      names[first.stem, default: []].append(
        Name(
          stems: tokens.map(\.stem), isShort: tokens.count == 1, latest: known.latest(printed)))
    }
    for key in names.keys { names[key]?.sort { $0.stems.count > $1.stems.count } }
  }

  static let known = SuccessionRenaming(.known)

  /// The words of a text but those of grammar, with the last name of each body in place of another.
  ///
  /// The first word of such a name has the place of the name that is printed; the others stand at its
  /// end.
  func tokens(of text: String) -> [SuccessionToken] {
    let tokens = Self.telling(SuccessionToken.tokens(of: text))
    var renamed: [SuccessionToken] = []
    var next = 0
    while next < tokens.count {
      guard let name = name(at: next, in: tokens) else {
        renamed.append(tokens[next])
        next += 1
        continue
      }
      let end = tokens[next + name.stems.count - 1].range.upperBound
      var range = tokens[next].range.lowerBound..<end
      for latest in name.latest {
        for word in Self.telling(SuccessionToken.tokens(of: latest)) {
          let kind: SuccessionToken.Kind = word.kind == .acronym ? .acronym : .name
          renamed.append(SuccessionToken(stem: word.stem, kind: kind, range: range))
          range = end..<end
        }
      }
      next += name.stems.count
    }
    return renamed
  }

  /// The bodies that a text names, whose names changed.
  func bodies(in text: String) -> [Body] {
    let tokens = Self.telling(SuccessionToken.tokens(of: text))
    var bodies: [Body] = []
    var next = 0
    while next < tokens.count {
      guard let name = name(at: next, in: tokens) else {
        next += 1
        continue
      }
      let last = next + name.stems.count - 1
      let range = tokens[next].range.lowerBound..<tokens[last].range.upperBound
      bodies.append(
        Body(
          printed: String(decoding: Array(text.utf8)[range], as: UTF8.self), latest: name.latest))
      next = last + 1
    }
    return bodies
  }

  private func name(at place: Int, in tokens: [SuccessionToken]) -> Name? {
    guard let names = names[tokens[place].stem] else { return nil }
    return names.first { name in
      guard place + name.stems.count <= tokens.count else { return false }
      if name.isShort { return tokens[place].kind == .acronym }
      return name.stems.indices.allSatisfy { tokens[place + $0].stem == name.stems[$0] }
    }
  }

  private static func telling(_ tokens: [SuccessionToken]) -> [SuccessionToken] {
    tokens.filter { !SuccessionCommonWords.grammar.contains($0.stem) }
  }
}

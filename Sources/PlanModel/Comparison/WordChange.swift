/// A stretch of a text that stayed, went or came.
public struct WordChange: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case same
    case removed
    case added
  }

  public var kind: Kind
  /// Words with single blanks between them.
  public var text: String

  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// How one text became the other, word by word; what was taken out stands before what was put in.
  ///
  /// Texts over 2,000 words are compared at their ends only, so that no pair of cells takes long.
  public static func between(_ old: String, _ new: String) -> [WordChange] {
    let before = old.split(whereSeparator: \.isWhitespace)
    let after = new.split(whereSeparator: \.isWhitespace)
    var start = 0
    while start < before.count, start < after.count, before[start] == after[start] { start += 1 }
    var tail = 0
    while tail < before.count - start, tail < after.count - start,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    {
      tail += 1
    }
    let oldMiddle = before[start..<(before.count - tail)]
    let newMiddle = after[start..<(after.count - tail)]
    var changes = Changes()
    changes.add(.same, before[..<start])
    if max(oldMiddle.count, newMiddle.count) > 2_000 {
      changes.add(.removed, oldMiddle)
      changes.add(.added, newMiddle)
    } else {
      changes.addDifference(from: Array(oldMiddle), to: Array(newMiddle))
    }
    changes.add(.same, before[(before.count - tail)...])
    return changes.list
  }

  /// Collects words; neighbours of one kind become one stretch.
  private struct Changes {
    private(set) var list: [WordChange] = []

    mutating func add(_ kind: Kind, _ words: some Collection<Substring>) {
      guard !words.isEmpty else { return }
      let text = words.joined(separator: " ")
      if let last = list.indices.last, list[last].kind == kind {
        list[last].text += " " + text
      } else {
        list.append(WordChange(kind: kind, text: text))
      }
    }

    mutating func addDifference(from old: [Substring], to new: [Substring]) {
      var removed: Set<Int> = []
      var added: Set<Int> = []
      for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): added.insert(offset)
        }
      }
      var (i, j) = (0, 0)
      while i < old.count || j < new.count {
        if i < old.count, removed.contains(i) {
          add(.removed, old[i...i])
          i += 1
        } else if j < new.count, added.contains(j) {
          add(.added, new[j...j])
          j += 1
        } else {
          guard i < old.count else { return }
          add(.same, old[i...i])
          i += 1
          j += 1
        }
      }
    }
  }
}

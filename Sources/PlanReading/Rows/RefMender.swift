import PlanModel

/// Puts right refs that extraction misread, where the sequence they stand in leaves no doubt.
enum RefMender {
  /// Characters that are taken for one another, digit for letter.
  private static let confusions: [Character: [Character]] = [
    "8": ["B"], "0": ["O", "D"], "1": ["I", "L", "T"], "5": ["S"], "6": ["G"], "2": ["Z"],
    "4": ["A"],
    "I": ["1"], "l": ["1"], "O": ["0"], "S": ["5"], "B": ["8"], "Z": ["2"], "o": ["0"],
  ]

  /// For each ref the corrected one; the same where nothing has to be corrected.
  ///
  /// A ref is corrected only where its neighbours on both sides share a prefix that it lacks, and
  /// the corrected number fits between theirs.
  static func mend(_ refs: [String?]) -> [String?] {
    var mended = refs
    for index in refs.indices {
      guard let ref = refs[index],
        let before = neighbour(mended, from: index, step: -1)
          ?? neighbour(refs, from: index, step: 1),
        let after = neighbour(refs, from: index, step: 1) ?? Optional(before),
        before.prefix == after.prefix, !before.prefix.isEmpty
      else {
        if let ref = atEdge(of: refs, index) { mended[index] = ref }
        continue
      }
      if let own = RefPattern.parts(of: ref), own.prefix == before.prefix { continue }
      let candidates = variants(of: ref).filter { variant in
        guard let parts = RefPattern.parts(of: variant), parts.prefix == before.prefix else {
          return false
        }
        let fitsAfter = parts.number == before.number + 1
        let fitsBefore = parts.number == after.number - 1
        return fitsAfter || fitsBefore
      }
      if candidates.count == 1 { mended[index] = candidates[0] }
    }
    return mended
  }

  /// "El" before E2, where another theme ends, is the first of its own; "BLDS" behind BLD4 is the last.
  private static func atEdge(of refs: [String?], _ index: Int) -> String? {
    guard let ref = refs[index], !ref.contains(where: \.isNumber) else { return nil }
    let before = neighbour(refs, from: index, step: -1)
    let after = neighbour(refs, from: index, step: 1)
    let found = variants(of: ref).filter { variant in
      guard let parts = RefPattern.parts(of: variant), !parts.prefix.isEmpty else { return false }
      return after.map { $0.prefix == parts.prefix && $0.number == 2 && parts.number == 1 } ?? false
        || before.map { $0.prefix == parts.prefix && $0.number + 1 == parts.number } ?? false
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func neighbour(
    _ refs: [String?], from index: Int, step: Int
  ) -> (prefix: String, number: Int)? {
    let place = index + step
    guard refs.indices.contains(place), let ref = refs[place] else { return nil }
    return RefPattern.parts(of: ref)
  }

  private static func variants(of ref: String) -> [String] {
    guard ref.count <= 8 else { return [] }
    var found: [[Character]] = [[]]
    for character in ref {
      let choices = [character] + (confusions[character] ?? [])
      found = found.flatMap { head in choices.map { head + [$0] } }
      if found.count > 256 { return [] }
    }
    return found.map { String($0) }.filter { $0 != ref }
  }
}

import PlanModel

/// Of two columns of dates, the one that was first planned and the one that holds now.
enum DateRevisionHeading {
  /// "Revised target date", "New date", "Forecast end".
  static func isRevision(_ heading: String) -> Bool {
    !revisions.isDisjoint(with: HeadingVocabulary.normalWords(heading))
  }

  /// "Original target date", "Baseline finish".
  static func isOriginal(_ heading: String) -> Bool {
    !originals.isDisjoint(with: HeadingVocabulary.normalWords(heading))
  }

  /// What a heading says of dates without saying of which: "completion" of "Current completion"; nil for
  /// one that does not say so.
  static func bare(_ words: [String]) -> String? {
    // "Date updated" is that of the row, and "Updated date" that of the action.
    guard (2...4).contains(words.count), words.last != "updated",
      words.contains(where: { revisions.contains($0) || originals.contains($0) })
    else { return nil }
    return words.filter { !revisions.contains($0) && !originals.contains($0) }
      .joined(separator: " ")
  }

  private static let revisions: Set = [
    "revised", "new", "forecast", "latest", "updated", "amended", "extended",
    "current", "agreed",
  ]
  private static let originals: Set = [
    "original", "originally", "baseline", "initial", "old", "first",
  ]
}

/// The words by which papers say what became of an action: families of phrases, not any one paper's.
enum SuccessionRelationWords {
  struct Meaning {
    var relation: SuccessionStatement.Relation
    var force = SuccessionStatement.Force.plain
    /// Words one of which must follow at once for it to be meant ("picked up", "taken forward").
    var needs: Set<String> = []
  }

  /// By a word's beginning.
  static let verbs: [(stem: String, Meaning)] = [
    ("merg", Meaning(relation: .merged)),
    ("integrat", Meaning(relation: .merged)),
    ("incorporat", Meaning(relation: .merged)),
    ("absorb", Meaning(relation: .merged)),
    ("amalgamat", Meaning(relation: .merged)),
    ("consolidat", Meaning(relation: .merged)),
    ("combin", Meaning(relation: .merged)),
    ("subsum", Meaning(relation: .merged)),
    ("captur", Meaning(relation: .merged)),
    ("fold", Meaning(relation: .merged, needs: ["into", "in", "under"])),
    ("roll", Meaning(relation: .merged, needs: ["into", "up"])),
    ("wrap", Meaning(relation: .merged, needs: ["into", "up"])),
    ("includ", Meaning(relation: .merged, force: .weak)),
    ("cover", Meaning(relation: .merged, force: .weak)),
    ("part", Meaning(relation: .merged, force: .weak, needs: ["of"])),
    ("replac", Meaning(relation: .replaced)),
    ("supersed", Meaning(relation: .replaced)),
    ("superced", Meaning(relation: .replaced)),
    ("split", Meaning(relation: .split)),
    ("divid", Meaning(relation: .split, needs: ["into", "between", "up"])),
    ("separat", Meaning(relation: .split, needs: ["into"])),
    ("pick", Meaning(relation: .continues, needs: ["up"])),
    ("tak", Meaning(relation: .continues, needs: ["forward", "on", "up", "over"])),
    ("carr", Meaning(relation: .continues, needs: ["forward", "on", "over", "into"])),
    ("mov", Meaning(relation: .continues, needs: ["to", "into", "under", "across"])),
    ("transfer", Meaning(relation: .continues, needs: ["to", "into", "under", "across"])),
    ("continu", Meaning(relation: .continues, force: .weak)),
    ("progress", Meaning(relation: .continues, force: .weak)),
    ("address", Meaning(relation: .continues, force: .weak)),
    ("deliver", Meaning(relation: .continues, force: .weak)),
    ("repeat", Meaning(relation: .continues, force: .weak)),
    ("renumber", Meaning(relation: .continues)),
    ("renam", Meaning(relation: .continues)),
    ("becom", Meaning(relation: .continues)),
    ("became", Meaning(relation: .continues)),
  ]

  /// Between the verb and the ref: it went there.
  static let toward: Set<String> = [
    "into", "in", "within", "under", "with", "by", "to", "as", "via", "through", "onto", "of",
    "between", "becomes", "become",
  ]

  /// It came from there.
  static let from: Set<String> = ["from"]

  /// Said straight before a ref: that was its own.
  static let formerly: Set<String> = ["formerly", "previously", "was", "were", "ex", "replaces"]

  static let tentative: Set<String> = [
    "could", "may", "might", "possibly", "perhaps", "potential", "potentially", "consider",
    "considered", "considering", "would", "whether", "if", "proposed", "suggest", "suggested",
    "should",
  ]

  /// Only a part of the action is spoken of.
  static let partial: Set<String> = [
    "remaining", "rest", "remainder", "some", "elements", "aspects", "parts", "further",
    "outstanding",
  ]

  static let negative: Set<String> = ["not", "never", "cannot", "without"]

  /// Words that say a number is an action's.
  static let actionWords: Set<String> = [
    "action", "actions", "ref", "refs", "reference", "no", "nos", "number", "numbers", "priority",
    "objective", "item", "measure", "task", "commitment", "id", "activity",
  ]

  /// Phrases by which a paper says that nothing more comes, and how plainly.
  static let endings: [(phrase: [String], force: SuccessionStatement.Force)] =
    [
      "be archived", "been archived", "is archived", "now archived", "action archived",
      "action closed", "action complete", "action completed", "action is complete",
      "action is completed", "action has been completed", "action is closed", "to be closed",
      "been closed", "be closed", "now closed", "no longer pursued", "no longer being",
      "no longer progressed", "no longer required", "no longer needed", "no longer viable",
      "no longer relevant", "no longer feasible", "no longer proposed", "no longer planned",
      "no longer taken", "no longer to", "no longer a priority", "no longer possible",
      "no longer funded", "no longer an option", "no longer appropriate", "no longer applicable",
      "no longer deliverable", "no longer going", "no longer supported", "not be taken forward",
      "not be progressed",
      "not be pursued", "not be continued", "not being taken forward", "not being pursued",
      "not being progressed", "not taken forward", "not going ahead", "not go ahead",
      "will not proceed", "not be proceeding", "been discontinued", "be discontinued",
      "discontinued", "been abandoned", "been cancelled", "was cancelled", "been withdrawn",
      "removed from the plan", "removed from the action plan",
      "removed from the programme", "deleted from the plan", "been deleted", "been removed",
      "to be removed", "be deleted",
    ].map { (words($0), .plain) }
    + [
      "has ended", "have ended", "will end", "has concluded", "will conclude", "will cease",
      "has ceased", "come to an end", "came to an end", "wound up", "has closed", "will close",
      "fund closed", "scheme closed", "scheme ended", "programme ended", "programme closed",
      "project ended", "project closed",
      "was withdrawn", "stopped", "been dropped", "was dropped",
    ].map { (words($0), .weak) }

  private static func words(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map(String.init)
  }

  static func meaning(of word: String) -> Meaning? {
    guard let first = word.utf8.first, let few = verbsByLetter[first] else { return nil }
    return few.first { word.hasPrefix($0.stem) && isForm(word, of: $0.stem) }?.1
  }

  private static let verbsByLetter = Dictionary(grouping: verbs) { $0.stem.utf8.first ?? 0 }

  /// "merge", "merged", "merging", "merger"; never "partner" of "part" or "foldable" of "fold".
  private static func isForm(_ word: String, of stem: String) -> Bool {
    let ending = word.dropFirst(stem.count)
    return [
      "", "e", "s", "es", "ed", "d", "ing", "en", "ied", "y", "ies", "ting", "ped", "ping", "red",
      "ring", "ation", "ion", "ring", "ure", "er", "es", "ue", "ued", "ues", "uing", "led",
    ].contains(ending)
  }
}

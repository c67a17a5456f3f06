import PlanModel

/// Refs of which a paper says that their actions are no more: “D4 was merged into D2”.
struct EndedRefs {
  private var refs: Set<String> = []
  /// Those of which it is said without a word of what became of them.
  private var unexplained: Set<String> = []

  /// By what the rows say of each other.
  init(_ plan: Plan) { add(plan) }

  /// By the prose, and by what the rows say of each other.
  init(_ paper: Paper) {
    for paragraph in paper.prose { add(paragraph.text) }
    add(Plan(paper))
  }

  /// By the paper where there is one, else by the plan.
  init(_ plan: Plan, of paper: Paper?) {
    if let paper { self.init(paper) } else { self.init(plan) }
  }

  /// Whether the paper says that the action is no more, and of one that lives on in which.
  func contain(_ ref: String) -> Bool {
    let folded = RefForm.folded(ref)
    return refs.contains(folded) && !unexplained.contains(folded)
  }

  /// Whether the paper says at all that the action is no more.
  func name(_ ref: String) -> Bool { refs.contains(RefForm.folded(ref)) }

  private mutating func add(_ plan: Plan) {
    for action in plan.actions {
      for (_, text) in action.texts { add(text) }
    }
  }

  /// The refs of a sentence that tells of an end, and of the one behind it: “Three were dropped: …”.
  private mutating func add(_ text: String) {
    guard TextBytes.hasDigit(text), Self.ends.occur(in: text)
    else { return }
    var wasEnd = false
    for sentence in text.statements {
      let isEnd = Self.ends.occur(in: sentence)
      // “Merged into another action” leaves the reader asking into which.
      let isUnexplained = Self.unnamed.occur(in: sentence)
      var named = false
      if isEnd || wasEnd {
        let successors = Self.successors(in: sentence)
        for word in sentence.split(whereSeparator: { " ,;:()/“”\"'".contains($0) }) {
          guard word.utf8.count <= 12, word.contains(where: \.isNumber) else { continue }
          let ref = RefForm.folded(String(word.last == "." ? word.dropLast() : word))
          guard !successors.contains(ref) else { continue }
          refs.insert(ref)
          named = true
          if isUnexplained { unexplained.insert(ref) }
        }
      }
      // What is told of an end without a ref, the next sentence may name.
      wasEnd = isEnd && !named
    }
  }

  /// The refs that stand right behind “superseded by” and the like: those are to live on.
  private static func successors(in sentence: String) -> Set<String> {
    Set(
      passedOn.all(in: sentence).compactMap { match in
        let rest = sentence.utf8.dropFirst(match.end).prefix(40)
        let words = String(decoding: rest, as: UTF8.self)
          .split(whereSeparator: { " ,;:()/“”\"'".contains($0) }).prefix(2)
        return words.first { $0.contains(where: \.isNumber) }.map {
          RefForm.folded(String($0.last == "." ? $0.dropLast() : $0))
        }
      })
  }

  private static let passedOn = Phrases([
    "superseded by", "replaced by", "merged into", "absorbed into", "absorbed by", "subsumed into",
    "incorporated into", "transferred to", "transferred into", "now part of", "moved into",
    "moved to",
    "taken into", "carried into", "carried forward into", "carried forward under", "continued as",
    "continues as", "continued under", "continues under", "taken forward under", "taken forward in",
    "taken forward by", "passed to", "combined into", "folded into", "succeeded by", "covered by",
    "rolled into",
  ])

  private static let unnamed = Phrases([
    "another action", "other actions", "another project", "another theme",
  ])

  private static let ends = Phrases([
    "merged", "dropped", "closed", "withdrawn", "removed", "deleted", "archived", "superseded",
    "replaced", "incorporated", "incorporates", "incorporating", "combined", "absorbed",
    "subsumed", "transferred", "discontinued", "no longer", "not used", "not been used",
    "not reused", "not re used", "not been re used", "not been reused", "unused", "ended", "former",
    "formerly", "now part of", "not in use", "left out", "not included", "does not appear",
    "do not appear", "is not shown", "are not shown", "taken out", "retired", "vacant",
    "was completed", "were completed", "renumbered", "reported separately", "not reported",
    "was stopped",
    "were stopped", "has been stopped", "stopped by", "taken into", "was taken into", "cancelled",
    "abandoned", "passed to", "moved into", "listed as", "reported as", "shown as", "known as",
  ])
}

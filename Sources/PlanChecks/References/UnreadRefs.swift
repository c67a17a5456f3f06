import PlanModel

/// Refs that stand at the head of a line which was read as no action: its row is there all the same.
struct UnreadRefs {
  private var refs: Set<String> = []

  init(_ paper: Paper) {
    let lines = paper.prose.map(\.text) + paper.accounting.unplaced.map(\.text)
    for line in lines {
      // A row has words behind its ref, and begins with no number of a paragraph.
      let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
      guard words.count >= 3, let first = words.first, first.utf8.count <= 12,
        first.contains(where: \.isNumber), first.contains(where: \.isLetter)
      else { continue }
      refs.insert(RefForm.folded(String(first)))
    }
  }

  func contain(_ ref: String) -> Bool { refs.contains(RefForm.folded(ref)) }
}

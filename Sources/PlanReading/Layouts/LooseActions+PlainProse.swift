import PlanModel

/// What looks like an action in prose and is none, and what an action without a text is called.
extension LooseActions {
  /// Prose has bullets and numbered paragraphs too.
  ///
  /// Only an action says more than itself: who, when
  /// or how far. A line that does not is kept where its like under the same heading do.
  mutating func dropPlainProse() {
    struct Place: Hashable {
      var style: Style
      var section: String?
    }
    var told: Set<Place> = []
    for (draft, style) in zip(drafts, styles) where isTold(draft) {
      told.insert(Place(style: style, section: draft.section))
    }
    let kept = drafts.indices.filter {
      told.contains(Place(style: styles[$0], section: drafts[$0].section))
    }
    let first = kept.first { isTold(drafts[$0]) } ?? 0
    // What stands before the first that tells is an introduction, where the others tell.
    let told2 = kept.count { isTold(drafts[$0]) }
    let places = kept.filter { $0 >= first || told2 * 10 < kept.count * 7 }
    guard told2 * 2 > places.count else {
      drafts = []
      return
    }
    drafts = places.map { drafts[$0] }
    linesOf = places.map { linesOf[$0] }
  }

  /// Whether its numbers are no refs: years among them, or the same again and again, as the figures of
  /// a table are that was taken apart.
  var isRagged: Bool {
    guard let column = layout.index(of: .ref) else { return false }
    let refs = drafts.compactMap { $0.cells.text(column) }
    let years = refs.count { Int($0).map { (1990...2100).contains($0) } ?? false }
    return years >= 2 && years * 8 >= refs.count
      || refs.count >= 6 && Set(refs).count * 2 < refs.count
  }

  private func isTold(_ draft: Draft) -> Bool {
    draft.section.flatMap(StatusHeading.term) != nil
      || draft.cells.keys.contains { column in
        ![.ref, .text, .title].contains(layout.columns[column].field ?? .text)
      }
  }

  /// An action with a heading and no other text is called by its heading.
  mutating func settleTitles() {
    guard let title = layout.index(of: .title) else { return }
    // "Action" may be what the refs are headed by.
    if !layout.has(.text), layout.columns.contains(where: { $0.heading == "Action" }) {
      layout.columns[title].field = .text
      return
    }
    let text = column("Action", .text)
    for index in drafts.indices where drafts[index].cells[text] == nil {
      drafts[index].cells[text] = drafts[index].cells[title]
      drafts[index].cells[title] = nil
    }
  }
}

import PlanDocuments
import PlanModel

/// Makes headings of rows that only introduce others: "1 | Council buildings" over 1.1, 1.2 and 1.3.
///
/// A row that says who, when or how far is an action even where it has parts beneath it.
enum ParentRows {
  static func fold(
    _ drafts: [Draft], layouts: [Layout], mender: HeadingMender, accountant: inout Accountant
  ) -> [Draft] {
    var kept: [Draft] = []
    kept.reserveCapacity(drafts.count)
    var parents: [(ref: String, name: String)] = []
    for (index, draft) in drafts.enumerated() {
      let layout = layouts[draft.layout]
      guard let ref = ref(of: draft, layout) else {
        kept.append(draft)
        continue
      }
      parents.removeAll { !isPart(ref, of: $0.ref) }
      if index + 1 < drafts.count, drafts[index + 1].layout == draft.layout,
        let next = self.ref(of: drafts[index + 1], layout), isPart(next, of: ref),
        let name = bareName(of: draft, layout)
          ?? tornName(of: draft, layout).map({ mender.mend($0).text })
      {
        parents.append((ref, name))
        for piece in draft.cells.values {
          accountant.move(CharacterCount.of(piece.text), from: .action, to: .heading)
        }
        continue
      }
      kept.append(draft)
      for parent in parents {
        let last = kept.count - 1
        if kept[last].section == nil {
          kept[last].section = parent.name
        } else {
          kept[last].group = parent.name
        }
      }
    }
    return kept
  }

  private static func ref(of draft: Draft, _ layout: Layout) -> String? {
    layout.index(of: .ref).flatMap { draft.cells[$0] }.flatMap { RefPattern.ref(in: $0.text) }
  }

  /// Whether one ref is a part of another: "1.2" of "1" and of "1.0", "A3.1" of "A3".
  private static func isPart(_ ref: String, of whole: String) -> Bool {
    let stem = whole.hasSuffix(".0") ? String(whole.dropLast(2)) : whole
    return ref != whole && ref.hasPrefix(stem + ".")
  }

  /// The text of a row that holds nothing but its ref and a text.
  private static func bareName(of draft: Draft, _ layout: Layout) -> String? {
    var names: [String] = []
    for (column, piece) in draft.cells where !CellText.isNothing(piece.text) {
      switch layout.columns[column].field {
      case .ref: continue
      case .text, .title, .objectives, .section, .group: names.append(piece.text)
      default: return nil
      }
    }
    return names.count == 1 ? names[0] : nil
  }

  /// The pieces of a name that extraction cut at the borders of the columns behind the ref, "Ho | mes and
  /// land": each but the first goes on in small letters, and nothing stands behind them.
  private static func tornName(of draft: Draft, _ layout: Layout) -> [String]? {
    guard let ref = layout.index(of: .ref) else { return nil }
    let filled = draft.cells.filter { $0.0 != ref }
    guard (2...4).contains(filled.count),
      filled.map(\.0) == Array((ref + 1)...(ref + filled.count)),
      filled.dropFirst().allSatisfy({ $0.1.text.first?.isLowercase == true }),
      filled.reduce(0, { $0 + $1.1.text.utf8.count }) <= 90
    else { return nil }
    return filled.map(\.1.text)
  }
}

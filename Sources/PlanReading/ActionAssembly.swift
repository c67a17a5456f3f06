import PlanModel

/// Makes the paper's actions of all drafts: refs put right, keys made unique, partners split.
struct ActionAssembly {
  let builder: ActionBuilder

  /// The layouts in which most texts are "Title: text".
  static func titledLayouts(_ drafts: [Draft], _ layouts: [Layout]) -> Set<Int> {
    var counts: [Int: (titled: Int, all: Int)] = [:]
    for draft in drafts {
      guard let column = layouts[draft.layout].index(of: .text),
        let text = draft.cells.text(column)
      else { continue }
      counts[draft.layout, default: (0, 0)].all += 1
      if TitledText.split(text) != nil { counts[draft.layout, default: (0, 0)].titled += 1 }
    }
    return Set(counts.filter { $0.value.titled * 10 >= $0.value.all * 7 }.keys)
  }

  /// The actions, in the order of the drafts; the cells of each draft are let go once they are one's.
  func actions(from drafts: inout [Draft], findings: inout [Finding]) -> [Action] {
    let refs = self.refs(of: drafts, findings: &findings)
    var counts: [String: Int] = [:]
    var keys: Set<String> = []
    var actions: [Action] = []
    actions.reserveCapacity(drafts.count)
    for (index, ref) in refs.enumerated() {
      var key = ref.corrected ?? "line:\(drafts[index].source.line ?? 0)"
      let count = counts[key, default: 0] + 1
      counts[key] = count
      if count > 1 || keys.contains(key) { key += "#\(count)" }
      keys.insert(key)
      var action = builder.action(from: drafts[index], ref: ref.corrected, key: key)
      drafts[index].cells = DraftCells()
      if let lead = ref.leading {
        action.refAsPrinted = lead.printed
        if ref.isInTitle { action.title = lead.rest } else { action.text = lead.rest }
        action.sources[Field.ref.rawValue] = action.sources[Field.text.rawValue]
      }
      action.sources.pack()
      actions.append(action)
    }
    split(&actions)
    YearSpans.settle(&actions)
    return actions
  }

  private struct Ref {
    var corrected: String?
    /// The number at the start of a text, and what follows it.
    var leading: (printed: String, rest: String)?
    var isInTitle = false
  }

  /// A ref whose figure was read as a letter: "El".
  private func letters(inRefOf draft: Draft) -> String? {
    guard let column = builder.layouts[draft.layout].index(of: .ref),
      let text = draft.cells.text(column), (2...4).contains(text.utf8.count),
      text.allSatisfy(\.isLetter)
    else { return nil }
    return text
  }

  private func refs(of drafts: [Draft], findings: inout [Finding]) -> [Ref] {
    let numbered = LeadingRefs.layouts(of: drafts, builder.layouts)
    let named = NamedRefs.layouts(of: drafts, builder.layouts)
    var refs = drafts.map { draft -> Ref in
      let layout = builder.layouts[draft.layout]
      if named.contains(draft.layout), let column = NamedRefs.column(of: layout),
        let name = draft.cells.text(column).flatMap({ NamedRefs.lead(in: $0) })
      {
        return Ref(
          corrected: name.ref, leading: (name.printed, name.rest),
          isInTitle: layout.columns[column].field == .title)
      }
      if let column = layout.index(of: .ref) {
        return Ref(corrected: draft.cells.text(column).flatMap { RefPattern.ref(in: $0) })
      }
      guard let column = layout.index(of: .text), let text = draft.cells.text(column),
        let lead = RefPattern.leading(in: text)
          ?? (numbered.contains(draft.layout) ? LeadingRefs.lead(in: text) : nil)
      else { return Ref() }
      return Ref(corrected: RefPattern.ref(in: lead.printed), leading: lead)
    }
    let read = refs.indices.map { refs[$0].corrected ?? letters(inRefOf: drafts[$0]) }
    var mended = RefMender.mend(read)
    for index in refs.indices where refs[index].corrected == nil && mended[index] == read[index] {
      mended[index] = nil
    }
    var lookalikes: [String] = []
    for index in refs.indices {
      let layout = builder.layouts[drafts[index].layout]
      let printed = layout.index(of: .ref).flatMap { drafts[index].cells.text($0) }
      if let printed, Lookalikes.occur(in: printed), let ref = mended[index] {
        lookalikes.append(ref)
      }
      guard let before = read[index], let after = mended[index], before != after else {
        continue
      }
      refs[index].corrected = after
      findings.append(
        Finding(
          rule: "ref-misread", severity: .warning, ref: after,
          message:
            "The ref is printed “\(printed ?? before)”; in its sequence it can only be \(after).",
          line: drafts[index].source.line))
    }
    if let first = lookalikes.first {
      findings.append(
        Finding(
          rule: "ref-lookalike", severity: .note, ref: first, refs: Array(lookalikes.dropFirst()),
          message:
            "\(lookalikes.count) \(lookalikes.count == 1 ? "ref holds a letter" : "refs hold letters") of another alphabet that only look Latin; they were read as Latin."
        ))
    }
    return refs
  }

  private func split(_ actions: inout [Action]) {
    let partners = PartnerSplitter(
      cells: actions.compactMap(\.partnersAsPrinted), partsAtCommas: true)
    let leads = PartnerSplitter(cells: actions.flatMap(\.leads))
    // The same few cells come again and again: each is split once, and what it gives is shared.
    var splitPartners: [String: [String]] = [:]
    var splitLeads: [[String]: [String]] = [:]
    for index in actions.indices {
      if let cell = actions[index].partnersAsPrinted {
        let names = splitPartners[cell] ?? partners.split(cell)
        splitPartners[cell] = names
        actions[index].partners = names
      }
      let cells = actions[index].leads
      guard !cells.isEmpty else { continue }
      let names = splitLeads[cells] ?? cells.flatMap { leads.split($0) }
      splitLeads[cells] = names
      actions[index].leads = names
    }
  }
}

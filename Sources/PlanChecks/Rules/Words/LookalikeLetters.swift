public import PlanModel

/// Finds letters of other scripts in words and bands, one finding for the whole plan.
public struct LookalikeLetters: PlanRule {
  public static let guidance = Guidance(
    name: "lookalike-letters", title: "Letters of another script in the text", family: .words,
    severity: .note,
    looksFor:
      "Greek or Cyrillic letters that look Latin, and accented letters where only a band (L, M, H) "
      + "can stand, in any cell but the ref; then refs with such letters are counted with them.",
    whyItMatters:
      "Text search, filters and screen readers don't see what the eye sees: “ТВС” in Cyrillic "
      + "letters is not TBC.",
    howToPutRight: "Type the cells again, or export the paper anew with its text layer.",
    whenToWaive: "Where the published paper is sound and only this copy has them.",
    before: "Cost: н (Cyrillic)", after: "Cost: H")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var places: [String] = []
    var keys: [String] = []
    var count = 0
    // Refs are another rule's, one by one; here they only count towards the whole.
    let odd = plan.actions.map(odd)
    guard odd.contains(where: { !$0.isEmpty }) else { return [] }
    for (action, odd) in zip(plan.actions, odd) {
      let ref = action.refAsPrinted.map { Lookalikes.occur(in: $0) } ?? false
      let cells = (ref ? ["ref"] : []) + odd
      guard !cells.isEmpty else { continue }
      count += cells.count
      keys.append(action.key)
      let line = action.source.line.map { ", line \($0)" } ?? ""
      places.append("\(action.ref ?? action.key) (\(cells[0])\(line))")
    }
    guard let first = plan.actions.first(where: { $0.key == keys.first }) else { return [] }
    return [finding(.lookalikes(count, at: places), refs: keys, line: first.source.line)]
  }

  /// The headings of the cells that hold such letters.
  private func odd(in action: Action) -> [String] {
    var cells: [String] = []
    for field in action.fields
    where Lookalikes.occur(in: field.text) && field.text != action.refAsPrinted {
      cells.append(field.heading)
    }
    if action.fields.isEmpty {
      for (field, text) in action.texts where Lookalikes.occur(in: text) { cells.append(field) }
    }
    func isForeign(_ cell: String?) -> Bool { cell.map(TextBytes.hasForeignLetter) ?? false }
    guard
      isForeign(action.cost.printed) || isForeign(action.carbon.printed)
        || isForeign(action.timescale.printed)
    else { return cells }
    let bands = [
      ("cost", action.cost.printed), ("carbon", action.carbon.printed),
      ("timescale", action.timescale.bands.isEmpty ? nil : action.timescale.printed),
    ]
    for (name, printed) in bands {
      guard let printed, TextBytes.hasForeignLetter(printed) else { continue }
      let isKnown = !action.fields.isEmpty && Lookalikes.occur(in: printed)
      if !isKnown,
        printed.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.isAlphabetic })
      {
        cells.append(name)
      }
    }
    return cells
  }
}

extension Finding.Message {
  fileprivate static func lookalikes(_ count: Int, at places: [String]) -> Self {
    let cells = "\(count.of("cell")) \(count == 1 ? "holds" : "hold")"
    return "\(cells) letters that only look Latin: \(places.listed)"
  }
}

import PlanModel

/// Updates that begin with how the action goes, where no column says it: "On track – two are built".
enum StatusInUpdates {
  /// The layouts without a column of stages or ratings whose updates mostly begin so.
  static func layouts(_ drafts: [Draft], _ layouts: [Layout], legend: Legend) -> Set<Int> {
    let columns = layouts.map { layout in
      layout.columns.contains { [.status, .stage, .rating].contains($0.field) }
        ? nil : layout.index(of: .update)
    }
    guard columns.contains(where: { $0 != nil }) else { return [] }
    var counts: [Int: (told: Int, all: Int)] = [:]
    for draft in drafts {
      guard let column = columns[draft.layout], let text = draft.cells.text(column) else {
        continue
      }
      counts[draft.layout, default: (0, 0)].all += 1
      if split(text, legend: legend) != nil { counts[draft.layout, default: (0, 0)].told += 1 }
    }
    return Set(counts.filter { $0.value.told >= 2 && $0.value.told * 10 >= $0.value.all * 6 }.keys)
  }

  /// The term at the start of an update, with a sign before it, and what follows.
  static func split(_ text: String, legend: Legend) -> (term: String, rest: String)? {
    // "REVIEW: some risk" is taken apart with its definition.
    guard NarrativeReader(legend: legend).read(text).rating == nil else { return nil }
    let terms = TermFinder(legend: legend)
    var sign = ""
    var body = text.trimming { $0 == " " }
    if let first = body.first, !first.isASCII, !first.isLetter, !first.isNumber {
      sign = String(first)
      body = body.dropFirst().trimming { $0 == " " }
    }
    let plain = body.trimming { " .".contains($0) }
    let isKnown = !sign.isEmpty && terms.isTerm(sign)
    guard !plain.isEmpty else { return isKnown ? (sign, "") : nil }
    func signed(_ term: String) -> String { sign.isEmpty ? term : sign + " " + term }
    if terms.isTerm(plain) { return (signed(plain), "") }
    for mark in [" – ", " - ", " — ", ": ", "; ", ". ", ", "] {
      guard let range = body.firstRange(of: mark) else { continue }
      let term = String(body[..<range.lowerBound])
      guard term.first?.isUppercase == true, terms.isTerm(term) else { continue }
      return (signed(term), String(body[range.upperBound...]))
    }
    return isKnown ? (sign, body) : nil
  }
}

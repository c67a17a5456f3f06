/// Finds the layouts whose texts each begin with a number of their own: "1.1 Replace the boilers".
///
/// One text that begins with a number is no proof ("20 mph limits"); that nearly all do, and no number
/// twice, is.
enum LeadingRefs {
  static func layouts(of drafts: [Draft], _ layouts: [Layout]) -> Set<Int> {
    // A table that goes on over pages, or has one part for each theme, is one.
    var texts: [[String]: [String]] = [:]
    for draft in drafts where !layouts[draft.layout].has(.ref) {
      guard let column = layouts[draft.layout].index(of: .text),
        let text = draft.cells.text(column)
      else { continue }
      texts[headings(layouts[draft.layout]), default: []].append(text)
    }
    let found = texts.filter { _, texts in
      let refs = texts.compactMap { lead(in: $0)?.printed }
      return texts.count >= 3 && refs.count * 10 >= texts.count * 8
        && Set(refs).count == refs.count
    }
    return Set(
      layouts.indices.filter { !layouts[$0].has(.ref) && found[headings(layouts[$0])] != nil })
  }

  private static func headings(_ layout: Layout) -> [String] { layout.columns.map(\.heading) }

  static func lead(in text: String) -> (printed: String, rest: String)? {
    if let lead = RefPattern.leading(in: text) ?? RefPattern.dotted(in: text) { return lead }
    if text.hasPrefix("Action "), let lead = lead(in: String(text.dropFirst(7))) {
      return ("Action " + lead.printed, lead.rest)
    }
    // "12 Replace the boilers", "2a Replace the boilers".
    guard let space = text.firstIndex(of: " "), text[..<space].count <= 3,
      let first = text.first, first.isNumber,
      text[..<space].allSatisfy(\.isNumber)
        || text[..<space].dropLast().allSatisfy(\.isNumber)
          && text[..<space].last?.isLowercase == true
          && text[space...].dropFirst().first?.isUppercase == true
    else { return nil }
    return (String(text[..<space]), text[space...].trimming { $0 == " " })
  }
}

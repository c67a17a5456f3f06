import PlanModel

/// Columns of times, costs and savings whose words a key of the paper explains, and the words that it
/// does not know.
struct KeyedBands {
  struct Stray {
    var place: Int
    /// "timescale", as the action's field is called.
    var field: String
    var name: String
    var printed: String
    var nearest: String?
  }

  private(set) var strays: [Stray] = []
  /// The fields whose column is explained, whatever else stands in it.
  private(set) var fields: Set<String> = []

  init(_ plan: Plan) {
    guard plan.legend.doubt == nil else { return }
    let columns: [(String, String, LegendTerm.Kind, (Action) -> String?)] = [
      (
        "timescale", "timescale", .timescale,
        { $0.timescale.ongoing ? nil : $0.timescale.printed }
      ),
      ("cost", "cost", .level, { $0.cost.printed }),
      ("carbon", "carbon saving", .level, { $0.carbon.printed }),
    ]
    for (field, name, kind, read) in columns {
      let terms = plan.legend.terms(of: kind).map(\.term)
      guard terms.count >= 2 else { continue }
      look(plan, field: field, name: name, terms: terms, read)
    }
  }

  private mutating func look(
    _ plan: Plan, field: String, name: String, terms: [String], _ read: (Action) -> String?
  ) {
    var known: [String: Int] = [:]
    var unknown: [(place: Int, printed: String)] = []
    for (place, action) in plan.actions.enumerated() {
      guard let printed = read(action), !printed.isPlaceholder, !printed.isNotApplicable else {
        continue
      }
      if let term = terms.first(where: { Self.means($0, printed) }) {
        known[term, default: 0] += 1
      } else if !Self.parts(of: printed).allSatisfy({ part in
        terms.contains { Self.means($0, part) }
      }) {
        unknown.append((place, printed))
      }
    }
    let count = known.values.reduce(0, +)
    // A key that explains only some of the words is another column's.
    guard known.count >= 2, count >= 5, unknown.count * 5 <= count else { return }
    fields.insert(field)
    for (place, printed) in unknown where Self.isWord(printed) {
      strays.append(
        Stray(
          place: place, field: field, name: name, printed: printed,
          nearest: Self.nearest(to: printed, among: terms)))
    }
  }

  /// "Medium term" and "M" mean the key's "Medium".
  private static func means(_ term: String, _ printed: String) -> Bool {
    let (one, other) = (core(of: term), core(of: printed))
    guard !one.isEmpty, !other.isEmpty else { return term == printed }
    return one == other || one.utf8.count == 1 && other.hasPrefix(one)
      || other.utf8.count == 1 && one.hasPrefix(other)
  }

  private static func core(of text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.filter { $0 != "term" }.joined()
  }

  private static func parts(of text: String) -> [String] {
    text.split { "/–-,&".contains($0) }.map { part in String(part).trimmed }.filter { !$0.isEmpty }
  }

  /// A word of a scale, and no date, sum or sentence.
  private static func isWord(_ text: String) -> Bool {
    text.utf8.count <= 16 && !TextBytes.hasDigit(text) && text.split(separator: " ").count <= 2
  }

  private static func nearest(to printed: String, among terms: [String]) -> String? {
    let bands = BandParser.timescales(in: printed)
    if let bands, let same = terms.first(where: { BandParser.timescales(in: $0) == bands }) {
      return same
    }
    guard printed.count >= 4 else { return nil }
    let word = printed.lowercased()
    return terms.compactMap { term in
      EditDistance.between(term.lowercased(), word, atMost: 2).map { (term: term, steps: $0) }
    }.min { $0.steps < $1.steps }?.term
  }
}

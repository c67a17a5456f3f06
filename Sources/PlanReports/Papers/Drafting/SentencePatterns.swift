/// The sentences that a report drafts; a council may put its own in place of any.
///
/// A pattern holds places in braces, and `**` around what is to be strong. Each exists for one form of
/// what it says: none, one, several.
struct SentencePatterns: Sendable {
  /// Its own name in settings, the places it may hold, and what it says if nobody says otherwise.
  struct Pattern: Sendable {
    let name: String
    let places: Set<String>
    let text: String
  }

  private static let known = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })

  static func named(_ name: String) -> Pattern? { known[name] }

  /// The council's own, by name.
  var own: [String: String] = [:]

  /// A sentence with its places filled; a place that nothing is given for stays empty.
  func text(_ name: String, _ values: [String: ReportText] = [:]) -> ReportText {
    let pattern = own[name] ?? Self.known[name]?.text ?? ""
    var runs: [ReportText.Run] = []
    for (index, part) in pattern.split(separator: "**", omittingEmptySubsequences: false)
      .enumerated()
    {
      for piece in Self.pieces(of: String(part)) {
        switch piece {
        case .words(let words): runs.append(ReportText.Run(words, isStrong: index % 2 == 1))
        case .place(let place):
          runs += (values[place]?.runs ?? []).map { run in
            var run = run
            run.isStrong = run.isStrong || index % 2 == 1
            return run
          }
        }
      }
    }
    return ReportText(Self.withoutEmptyBrackets(runs)).capitalised
  }

  enum Piece: Equatable {
    case words(String)
    case place(String)
  }

  /// The words and places of a pattern, in order.
  static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  /// A term without a definition leaves " ()" behind.
  private static func withoutEmptyBrackets(_ runs: [ReportText.Run]) -> [ReportText.Run] {
    var kept: [ReportText.Run] = []
    for run in runs {
      var run = run
      if let last = kept.last, last.text.hasSuffix(" ("), run.text.hasPrefix(")") {
        kept[kept.count - 1].text.removeLast(2)
        run.text.removeFirst()
      }
      if !run.text.isEmpty { kept.append(run) }
    }
    return kept
  }
}

extension ReportText {
  /// With a capital at its beginning.
  var capitalised: ReportText {
    var text = self
    guard let first = text.runs.first?.text.first, first.isLowercase else { return text }
    text.runs[0].text = first.uppercased() + text.runs[0].text.dropFirst()
    return text
  }

  init(_ run: Run) { self.init([run]) }
}

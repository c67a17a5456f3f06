import PlanModel

/// What became of the actions that did not simply go on, for a person at a terminal.
enum ComparedSuccessionText {
  /// In the order of what a reader would ask about first.
  static let kinds: [SuccessionKind] = [.ended, .merged, .split, .replaced, .continues]

  static func lines(of successions: [ComparedSuccession], style: TextStyle) -> [String] {
    var lines: [String] = []
    for kind in kinds {
      let members = successions.filter { $0.kind == kind }
      guard !members.isEmpty else { continue }
      lines += ["", style.heading("\(SuccessionWords.heading(for: kind)) (\(members.count))")]
      for member in members {
        for action in member.from { lines += line(of: action, mark: " ", style: style) }
        for action in member.to { lines += line(of: action, mark: "→", style: style) }
        let ground = note(of: member)
        lines.append(
          style.faint(
            TextWrap.paragraph(SafeText.shown(ground), margin: "         ", width: style.width)))
      }
    }
    return lines
  }

  /// Whether a person said so or it is only proposed, and on what ground.
  static func note(of succession: ComparedSuccession) -> String {
    let ground = succession.ground.flatMap { $0.isEmpty ? nil : ": \($0)" } ?? ""
    guard let confidence = succession.confidence else { return "accepted" }
    return "proposed, \(confidence.rawValue)\(ground)"
  }

  private static func line(of action: Action, mark: String, style: TextStyle) -> [String] {
    let head = "\(mark) " + SafeText.shown(action.ref ?? action.refAsPrinted ?? "–").padded(to: 6)
    let margin = String(repeating: " ", count: DisplayWidth.of(head) + 1)
    let name = TextWrap.lines(
      SafeText.shown(action.name), width: style.width - margin.count, limit: 2)
    return name.enumerated().map { ($0 == 0 ? head + " " : margin) + $1 }
  }
}

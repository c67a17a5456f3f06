public import PlanModel

/// Proposals and answers about successions, for a person at a terminal.
public enum SuccessionText {
  /// The order of the headings: what a reader would ask about first.
  private static let order: [SuccessionKind] = [
    .vanished, .ended, .merged, .split, .replaced, .continues, .reworded, .same, .new,
  ]

  /// What is proposed, by kind, with a count of each; `name` gives an action's wording by its key.
  public static func text(
    of proposals: [SuccessionProposal], oldName: String, newName: String, style: TextStyle,
    name: (_ key: String, _ isOld: Bool) -> String?
  ) -> String {
    var lines = [style.heading(SafeText.shown("\(oldName)  →  \(newName)"))]
    let groups = order.map { kind in (kind, proposals.filter { $0.kind == kind }) }
      .filter { !$0.1.isEmpty }
    let counts = groups.map { "\($1.count) \(Self.word(for: $0))" }.joined(separator: ", ")
    lines.append(
      TextWrap.paragraph(
        proposals.isEmpty ? "There is nothing to match." : "Proposed: \(counts).", margin: "  ",
        width: style.width))
    for (kind, members) in groups {
      lines += [
        "", style.heading("\(SuccessionWords.heading(for: kind)) (\(members.count))"),
      ]
      for proposal in members { lines += self.lines(of: proposal, style: style, name: name) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func word(for kind: SuccessionKind) -> String {
    switch kind {
    case .same: "the same"
    case .continues: "carried on"
    case .reworded, .merged, .split, .replaced, .ended, .vanished, .new: kind.rawValue
    }
  }

  private static func lines(
    of proposal: SuccessionProposal, style: TextStyle,
    name: (_ key: String, _ isOld: Bool) -> String?
  ) -> [String] {
    var lines: [String] = []
    func add(_ keys: [String], mark: String, isOld: Bool) {
      for key in keys {
        let head = SafeText.shown("  \(mark) \(key)").padded(to: 14) + " "
        let margin = String(repeating: " ", count: DisplayWidth.of(head))
        let text = name(key, isOld) ?? ""
        let wrapped = TextWrap.lines(
          SafeText.shown(text), width: style.width - margin.count, limit: 2)
        lines += wrapped.enumerated().map { ($0 == 0 ? head : margin) + $1 }
        if wrapped.isEmpty { lines.append(head) }
      }
    }
    add(proposal.from, mark: " ", isOld: true)
    // What comes after may stand among the old ones, where one took in another.
    add(
      proposal.to, mark: proposal.from.isEmpty ? " " : "→", isOld: proposal.staysInOld)
    let ground = proposal.ground.isEmpty ? "" : ": \(proposal.ground)"
    lines.append(
      style.faint(
        TextWrap.paragraph(
          SafeText.shown("\(proposal.confidence.rawValue)\(ground)"), margin: "        ",
          width: style.width)))
    return lines
  }

  /// What was answered, each with the number by which it can be taken back.
  public static func text(of entries: [SuccessionEntry], style: TextStyle) -> String {
    entries.map { entry in
      let kind = entry.kind?.rawValue ?? "refused"
      let from = entry.from.map { $0.ref ?? $0.id }.joined(separator: ", ")
      let to = entry.to.map { $0.ref ?? $0.id }.joined(separator: ", ")
      let ends = [from, to].filter { !$0.isEmpty }.joined(separator: " → ")
      let decided = [entry.date.map { "\($0)" }, entry.minute, entry.note].compactMap { $0 }
        .joined(separator: "; ")
      return SafeText.shown(
        "\(entry.position)  \(kind)  \(ends)\(decided.isEmpty ? "" : "  (\(decided))")") + "\n"
    }.joined()
  }
}

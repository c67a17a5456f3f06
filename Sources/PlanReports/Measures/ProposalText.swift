public import PlanModel

/// Proposals numbered one under the other, each with the words that it was found in.
enum ProposalText {
  static func text(
    of proposals: [(words: String, source: MeasureSource)], style: TextStyle
  ) -> String {
    var lines: [String] = []
    for (index, proposal) in proposals.enumerated() {
      lines.append(style.heading(SafeText.shown("\(index + 1)  \(proposal.words)")))
      let place = [proposal.source.action, proposal.source.field].compactMap { $0 }
        .joined(separator: ", ")
      lines.append(
        style.faint(
          TextWrap.paragraph(
            SafeText.shown("“\(proposal.source.words)” [\(place)]"), margin: "     ",
            width: style.width)))
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}

extension SavingText {
  /// Savings that papers print, numbered, so that one can be confirmed.
  public static func text(of proposals: [SavingProposal], style: TextStyle) -> String {
    ProposalText.text(
      of: proposals.map { (words(for: $0.saving(of: [])), $0.source) }, style: style)
  }
}

extension MoneyText {
  /// Sums of funds that papers print, numbered, so that one can be confirmed.
  public static func text(of proposals: [FundProposal], style: TextStyle) -> String {
    ProposalText.text(
      of: proposals.map { proposal in
        let status = proposal.status?.rawValue ?? "status not said"
        let words = "\(proposal.amount), \(proposal.name ?? "no name"), \(status)"
        return (words, proposal.source)
      }, style: style)
  }
}

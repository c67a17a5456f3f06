extension IndicatorProposal {
  /// The figures in the texts of an action that somebody may want to follow.
  ///
  /// What an action says is to be done gives goals, what is said of how it goes gives values, unless the
  /// words say otherwise. Texts of earlier periods are read with the ends of those.
  ///
  /// - Parameters:
  ///   - action: As a paper prints it.
  ///   - period: The period that its update speaks of, where it is known.
  ///   - document: The name of the document, for the source.
  /// - Returns: By field, in the order of each text; one figure of one thing once.
  public static func found(
    in action: Action, period: Period? = nil, document: String? = nil
  ) -> [IndicatorProposal] {
    var finder = ProposalFinder(action: action, document: document)
    for (field, text) in action.measuredTexts {
      let isWording = ["title", "text", "measure"].contains(field)
      let earlier = action.updates.first { "updates.\($0.period)" == field }
      finder.read(
        text, field: field, as: isWording ? .wording : .account,
        asOf: earlier.map { Period($0.period)?.date } ?? period?.date)
    }
    return finder.found
  }

  /// The same for all actions of a plan, in their order.
  public static func found(in plan: Plan, document: String? = nil) -> [IndicatorProposal] {
    plan.actions.flatMap { found(in: $0, period: plan.period, document: document) }
  }
}

/// Gathers what the texts of one action hold.
private struct ProposalFinder {
  let action: Action
  let document: String?
  private(set) var found: [IndicatorProposal] = []
  private var seen: Set<[String]> = []

  init(action: Action, document: String?) {
    self.action = action
    self.document = document
  }

  mutating func read(
    _ text: String?, field: String, as kind: MeasureReader.Field, asOf: PartialDate?
  ) {
    guard let text, !text.isEmpty else { return }
    let reader = MeasureReader(
      text: text, field: kind, asOf: asOf,
      due: action.timescale.ongoing ? nil : action.timescale.end)
    for one in reader.found() {
      let proposal = self.proposal(one, text: text, field: field)
      let mark = [
        proposal.kind.rawValue, proposal.unit.rawValue, proposal.stems.joined(separator: " "),
        "\(proposal.value)", proposal.date?.description ?? "",
      ]
      if seen.insert(mark).inserted { found.append(proposal) }
    }
  }

  private func proposal(
    _ one: MeasureReader.Found, text: String, field: String
  ) -> IndicatorProposal {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: one.range.lowerBound)
    let end = scalars.index(scalars.startIndex, offsetBy: one.range.upperBound)
    return IndicatorProposal(
      kind: one.kind, measure: one.noun, head: one.head, stems: one.stems,
      unit: one.figure.unit ?? .count, value: one.figure.value,
      upper: one.figure.isFromTo ? nil : one.figure.upper, qualifier: one.figure.qualifier,
      span: one.span, date: one.date, dateGround: one.ground,
      source: MeasureSource(
        document: document, action: action.key, field: field, start: one.range.lowerBound,
        end: one.range.upperBound, words: String(scalars[start..<end]),
        place: action.sources[field] ?? action.source))
  }
}

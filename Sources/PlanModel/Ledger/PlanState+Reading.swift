extension PlanState {
  /// The latest edition's name.
  public var edition: String? {
    let named = timepoints.last { $0.effective.kind == .edition && !$0.effective.label.isEmpty }
    return named?.effective.label
      ?? readings.last { $0.read?.paper.edition != nil }?.read?.paper.edition
  }

  /// Every edition that papers or actions name, with the day it begins; oldest first.
  public var editions: [Effective] {
    var found: Set<Effective> = []
    for reading in readings {
      if let name = reading.read?.paper.edition { found.insert(Effective(edition: name)) }
    }
    for timepoint in timepoints
    where timepoint.effective.kind == .edition && !timepoint.effective.label.isEmpty {
      found.insert(timepoint.effective)
    }
    return found.sorted()
  }

  /// The latest edition that had begun by then; nil where none had.
  public func editionInForce(in effective: Effective) -> String? {
    editions.last { edition in
      guard let date = effective.date, let begin = edition.date else { return true }
      return begin <= date
    }?.label
  }

  /// The edition that an action belongs to: as its papers state, else the one in force when it was
  /// last reported.
  public func edition(of fold: FoldedAction) -> String? {
    fold.edition ?? editionInForce(in: fold.lastReported)
  }

  /// The plan's own key: of the latest paper that has one, else as it was taken over.
  public var legend: Legend {
    readings.last { $0.read.map { !$0.paper.legend.terms.isEmpty } ?? false }?.read?.paper.legend
      ?? carriedOver.last { !$0.said.legend.terms.isEmpty }?.said.legend ?? Legend()
  }

  /// The axes that papers declare, each as the latest paper has it.
  public var groupings: [Grouping] {
    var names: [String] = []
    var latest: [String: Grouping] = [:]
    let declared =
      carriedOver.flatMap(\.said.groupings) + readings.flatMap { $0.read?.paper.groupings ?? [] }
    for grouping in declared {
      let isNew = latest.updateValue(grouping, forKey: grouping.name) == nil
      if isNew { names.append(grouping.name) }
    }
    return names.compactMap { latest[$0] }
  }

  public var scoring: ScoringScheme? {
    readings.last { $0.read?.paper.scoring != nil }?.read?.paper.scoring
      ?? carriedOver.last { $0.said.scoring != nil }?.said.scoring
  }

  /// The newest reading of a period or edition.
  public func reading(of effective: Effective) -> Reading? {
    readings.last { $0.effective == effective }
  }

  /// What identity is matched against: the actions that may be of an edition.
  ///
  /// An action whose papers name no edition may be of any that had begun when it was reported.
  public func known(for edition: String?, effective: Effective) -> [Identity.Known] {
    let begin = edition.flatMap { Effective.firstDay(ofEdition: $0) }
    return actions.values.compactMap { state -> (number: Int, known: Identity.Known)? in
      let reports = state.reports
      guard let last = reports.last else { return nil }
      let stated = reports.last { $0.reading?.edition != nil }?.reading?.edition
      let own = stated ?? editionInForce(in: last.effective)
      if let edition {
        if let own, !isOneEdition(own, edition) { return nil }
        if own == nil, let begin, let date = last.effective.date, date < begin { return nil }
      } else if own != nil {
        return nil
      }
      return (Self.number(of: state.id), Self.known(state.id, reports))
    }
    .sorted { $0.number < $1.number }.map(\.known)
  }

  /// All its actions, of whatever edition.
  public func known() -> [Identity.Known] {
    actions.values.sorted { Self.number(of: $0.id) < Self.number(of: $1.id) }
      .map { Self.known($0.id, $0.reports) }
  }

  static func number(of id: String) -> Int {
    id.split(separator: "-").last.flatMap { Int($0) } ?? 0
  }

  private static func known(_ id: String, _ reports: [ActionReport]) -> Identity.Known {
    var known = Identity.Known(id: id, wordings: [])
    for report in reports.reversed() {
      guard let action = report.reading?.action else { continue }
      if known.list == nil { known.list = action.list }
      if known.section == nil { known.section = action.section }
      if known.group == nil { known.group = action.group }
      if let ref = action.ref, !known.refs.contains(ref) { known.refs.append(ref) }
      let wording = Identity.wording(of: action)
      if !known.wordings.contains(wording) { known.wordings.append(wording) }
    }
    return known
  }
}

import PlanModel
import PlanReports
import PlanStore

// The register's values in the shapes that the writers of PlanReports take.

extension RegisterPlace {
  init(_ action: ExportedAction) {
    self.init(
      id: action.id, council: action.council, plan: action.plan.name, edition: action.edition,
      period: action.lastReported.period?.label)
  }

  init(_ record: ActionRecord) {
    self.init(
      id: record.id, council: record.council.name, plan: record.plan.name,
      edition: record.edition, period: record.lastReported.period?.label)
  }
}

extension ListedAction {
  init(_ listing: ActionListing) {
    var action = Action(key: listing.ref ?? listing.id, ref: listing.ref, text: listing.text)
    action.list = listing.list
    action.section = listing.section
    action.group = listing.group
    action.title = listing.title
    action.stage = listing.stage
    action.rating = listing.rating
    action.leads = listing.leads
    action.timescale = Timescale(printed: listing.timescale, bands: [], end: listing.end)
    action.update = listing.isRemoved ? nil : listing.update
    action.score.printed = listing.score
    let place = RegisterPlace(
      id: listing.id, council: listing.council.name, plan: listing.plan.name,
      edition: listing.edition, period: listing.lastReported.period?.label)
    self.init(place: place, action: action, isVanished: listing.isVanished)
  }
}

extension UpdateRow {
  init(_ update: ExportedUpdate) {
    let place = RegisterPlace(
      id: update.id, council: update.council, plan: update.plan.name,
      period: update.report.effective.label)
    self.init(place: place, report: update.report)
  }

  init(place: RegisterPlace, report: PeriodReport) {
    self.init(
      place: place, effective: report.effective, action: report.action,
      document: report.document?.name, ratingMovement: report.ratingMovement,
      stageMovement: report.stageMovement, isClosed: report.isClosed,
      isRemoved: report.isRemoved)
  }
}

extension ActionDetail {
  init(_ record: ActionRecord) {
    let place = RegisterPlace(record)
    self.init(
      place: place, action: record.action,
      sources: record.sources.compactMapValues(Self.words),
      history: record.history.map { UpdateRow(place: place, report: $0) },
      changes: record.changes.map {
        PeriodChange(period: $0.effective.label, changes: $0.changes)
      },
      doubts: record.doubts.map(\.sentence),
      succession: record.succession.filter { $0.answer.link != nil }.map { SuccessionEntry($0) },
      isVanished: record.isVanished)
  }

  private static func words(_ source: ValueSource) -> String? {
    let parts = [source.documentName, SourceText.short(source.source)]
    let words = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    return words.isEmpty ? nil : words
  }
}

extension IdentityDoubt {
  /// Why nothing was linked, for an officer.
  var sentence: String {
    let names = candidates.joined(separator: ", ")
    return switch why {
    case .refWithOtherWording: "Its ref stood over quite another wording before: \(names)."
    case .refAndWordingDisagree:
      "Its ref points to one action and its wording to another: \(names)."
    case .several: "Several known actions fit it equally well: \(names)."
    }
  }
}

extension SuccessionEntry {
  init(_ step: SuccessionStep) {
    let link = step.answer.link
    var note = link?.note
    var ground: String?
    switch step.answer.said {
    case .accepted(let said): ground = said.ground
    case .refused(let said): note = said.note
    }
    self.init(
      position: step.answer.position, kind: link?.kind, from: step.from.map { End($0) },
      to: step.to.map { End($0) }, date: link?.date, minute: link?.minute, note: note,
      ground: ground)
  }
}

extension SuccessionEntry.End {
  init(_ action: ActionName) {
    self.init(
      id: action.id, ref: action.ref, name: action.name, plan: action.plan.name,
      edition: action.edition)
  }
}

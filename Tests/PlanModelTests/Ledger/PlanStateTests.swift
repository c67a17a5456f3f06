import Foundation
import PlanModel
import Testing

@Suite struct PlanStateTests {
  private let first = Effective(Period(label: "June 2023", date: day("2023-06-30")))
  private let second = Effective(Period(label: "December 2023", date: day("2023-12-31")))
  private let edition = Effective(edition: "2023")

  private static func day(_ iso: String) -> PartialDate {
    guard let date = PartialDate(iso: iso) else { preconditionFailure("no date: \(iso)") }
    return date
  }

  /// A plan's events, numbered in the order given.
  private func fold(
    _ events: [(Payload, Effective?, String?)], asAt: PartialDate? = nil, asKnown: Int? = nil
  ) throws -> PlanState {
    let declared = Payload.planDeclared(PlanDeclared(council: "fernshire", name: "Plan"))
    let all = [(declared, nil, nil)] + events
    let numbered = all.enumerated().map { index, event in
      let isAction = ![.planDeclared, .periodClosed, .published].contains(event.0.type)
      return Event(
        header: EventHeader(
          position: Position(index + 1), type: event.0.type, recorded: .distantPast,
          effective: event.1, actor: ActorID("a"), document: event.2, plan: "p",
          action: isAction ? "p-1" : nil),
        payload: event.0)
    }
    return try #require(
      PlanState.fold(numbered, asAt: asAt, asKnown: asKnown.map { Position($0) }))
  }

  private func said(
    _ text: String, stage: Stage? = nil, update: String? = nil, lead: String? = nil
  ) -> Payload {
    var action = Action(key: "T1", ref: "T1", text: text)
    action.stage = StageReading(printed: stage?.rawValue, canonical: stage)
    action.update = update
    action.leads = [lead].compactMap { $0 }
    return .actionReported(ActionReported(action: action))
  }

  @Test func `within a field what is of a later period stands, whenever it came`() throws {
    let early = said("Old words", stage: .design, update: "Begun.", lead: "Head of Works")
    let late = said("New words", stage: .complete)
    for events in [
      [(early, first, "a"), (late, second, "b")], [(late, second, "b"), (early, first, "a")],
    ] {
      let current = try #require(try fold(events).actions["p-1"]?.current)
      #expect(current.action.text == "New words")
      #expect(current.action.leads == ["Head of Works"])
      #expect(current.action.stage.canonical == .complete)
      #expect(current.lastReported == second)
    }
  }

  @Test func `how it goes is one period's word, never mixed with another's`() throws {
    let current = try #require(
      try fold([
        (said("Words", stage: .design, update: "Begun."), first, "a"),
        (said("Words", stage: .delivery), second, "b"),
      ]).actions["p-1"]?.current)
    #expect(current.action.update == nil)
  }

  @Test func `an edition says nothing of how it goes`() throws {
    let after = Effective(edition: "2024-25")
    let current = try #require(
      try fold([
        (said("Words", stage: .design), first, "a"), (said("Fuller words"), after, "b"),
      ]).actions["p-1"]?.current)
    #expect(current.action.stage.canonical == .design)
    #expect(current.action.text == "Fuller words")
    #expect(current.lastUpdated == first)
  }

  @Test func `what an officer keyed in stands over the paper, and a correction stays below it`()
    throws
  {
    let keyed = Payload.actionRated(ActionRated(rating: RatingReading(canonical: .atRisk)))
    var corrected = Action(key: "T1", text: "Words")
    corrected.rating = RatingReading(printed: "Green", canonical: .onTrack)
    let correction = Payload.readingCorrected(ReadingCorrected(action: corrected))
    let events = [
      (said("Words", stage: .design), first, "a"), (keyed, first, nil), (correction, first, "a"),
    ]
    let current = try #require(try fold(events).actions["p-1"]?.current)
    #expect(current.action.rating.canonical == .atRisk)
    let newer =
      events + [
        (Payload.actionReported(ActionReported(action: corrected)), first, "b")
      ]
    let after = try #require(try fold(newer).actions["p-1"]?.current)
    #expect(after.action.rating.canonical == .onTrack)
  }

  @Test func `as at means effective, as known means recorded`() throws {
    let events: [(Payload, Effective?, String?)] = [
      (said("Late"), second, "b"), (said("Early"), first, "a"),
    ]
    let asAt = try fold(events, asAt: Self.day("2023-07-01"))
    #expect(asAt.actions["p-1"]?.current?.action.text == "Early")
    let asKnown = try fold(events, asKnown: 2)
    #expect(asKnown.actions["p-1"]?.current?.action.text == "Late")
    #expect(asKnown.timepoints.count == 1)
  }

  @Test func `what everybody sees of a closed period is what it was when it was closed`() throws {
    let events: [(Payload, Effective?, String?)] = [
      (said("As issued"), first, "a"), (.published, first, nil), (.periodClosed, first, nil),
      (.readingCorrected(ReadingCorrected(action: Action(key: "T1", text: "Later"))), first, "a"),
      (said("Draft"), second, "b"),
    ]
    let state = try fold(events)
    #expect(state.actions["p-1"]?.current?.action.text == "Draft")
    #expect(state.published()?.actions["p-1"]?.current?.action.text == "As issued")
    #expect(try fold(Array(events.prefix(1))).published() == nil)
  }

  @Test func `an edition begins with its first year, and comes before that day's period`() {
    #expect(Effective(edition: "2025-30").date?.description == "2025-01-01")
    #expect(Effective(edition: "2025-26").date?.description == "2025-04-01")
    #expect(Effective(edition: "Second edition").date == nil)
    #expect(Effective(edition: nil) < edition)
    #expect(edition < first)
    #expect(first < second)
  }
}

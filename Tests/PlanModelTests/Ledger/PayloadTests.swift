import Foundation
import Testing

@testable import PlanModel

@Suite struct PayloadTests {
  /// An action in which every field holds something, awkward characters among it.
  static let full: Action = {
    var action = Action(
      key: "R3#2", ref: "R3", refAsPrinted: "R З",
      text: "“Quoted” \"text\"\twith\\ 50% = a;b,c\u{1}é🚲",
      source: Source(line: 3, endLine: 5, page: 2, sheet: "Sheet; 1,2=3%", cell: "C7"))
    action.plan = "Plan"
    action.list = "priority"
    action.section = "Travel"
    action.group = "Buses"
    action.title = "Title"
    action.groupings = ["Lead theme": "Homes", "Work\"stream": "One"]
    action.objectives = ["O1", "O2"]
    action.elements = ["Mitigation"]
    action.introducedIn = "NEW ACTION 2024"
    action.role = RoleReading(printed: "Ask", canonical: .partner)
    action.leads = ["Head of Works", "A. N. Other"]
    action.partners = ["One", "Two"]
    action.partnersAsPrinted = "One; Two"
    action.timescale = Timescale(
      printed: "S/M", bands: [.short, .medium], start: PartialDate(iso: "2024-04"),
      end: PartialDate(iso: "2025-03-31"), ongoing: true, years: ["2024-25"])
    action.cost = LevelReading(printed: "M/H", bands: [.medium, .high])
    action.carbon = LevelReading(printed: "L", bands: [.low])
    action.score = Score(printed: 4.5, computed: 6)
    action.impact = "High"
    action.measure = "Buses"
    action.stage = StageReading(printed: "CLOSE", term: "Closed", canonical: .closed)
    action.rating = RatingReading(printed: "green", term: "Green", canonical: .onTrack)
    action.movement = StatedMovement(printed: "Red to Green", from: "Red")
    action.update = "Line\nbreak"
    action.reason = "Reason"
    action.mitigation = "Mitigation"
    action.changeNote = "Note"
    action.see = ["16"]
    action.parts = [
      ActionPart(
        text: "Part", stage: StageReading(printed: "Done", term: "Complete", canonical: .complete),
        due: PartialDate(iso: "2025"))
    ]
    action.updates = [
      ReportedUpdate(
        period: "2022-23 Q3", stage: StageReading(printed: "x"),
        rating: RatingReading(printed: "y"), text: "z")
    ]
    action.fields = [
      PrintedField(heading: "Ref", text: "R3"), PrintedField(heading: "Ref", text: ""),
    ]
    action.sources = [
      "text": Source(line: 3, endLine: 4, cell: "2"), "a=b;c": Source(sheet: "S", cell: "A,1"),
      "update": Source(page: 4), "stage": Source(),
    ]
    return action
  }()

  private func readBack(_ payload: Payload) throws -> Payload {
    try payload.encoded().withUnsafeBufferPointer { try Payload(payload.type, decoding: $0) }
  }

  @Test func `every field of an action comes back`() throws {
    let payload = Payload.actionReported(ActionReported(edition: "2023", action: Self.full))
    #expect(try readBack(payload) == payload)
    let bare = Payload.actionReported(
      ActionReported(edition: nil, action: Action(key: "", text: "")))
    #expect(try readBack(bare) == bare)
  }

  @Test func `a payload holds every field that an action has`() throws {
    let names = Mirror(reflecting: Self.full).children.compactMap(\.label)
    #expect(Set(names) == Set(Action.Field.allCases.map(\.name)))
    let bytes = try Payload.actionReported(ActionReported(edition: nil, action: Self.full))
      .encoded()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [String: Any]])
    #expect(Set(object["action", default: [:]].keys) == Set(names))
  }

  @Test func `payloads of every kind come back`() throws {
    var paper = Paper(document: DocumentName(name: "a.txt", sha256: "00", format: "text"))
    paper.council = "Fernshire"
    paper.accounting = Accounting(characters: 9, placed: [.action: 9])
    let payloads: [Payload] = [
      .councilDeclared(CouncilDeclared(slug: "a", name: "A")),
      .planDeclared(PlanDeclared(council: "a", name: "P", nameIsAssumed: true)),
      .planRenamed(PlanRenamed(name: "Q")), .papersImported(PapersImported(documents: 3)),
      .paperRead(
        PaperRead(
          paper: paper, actions: ["p-1"],
          doubts: ["p-1": IdentityDoubt(why: .several, candidates: ["p-2"])])),
      .readingCorrected(ReadingCorrected(edition: nil, action: nil)),
      .readingCorrected(ReadingCorrected(edition: "2", action: Self.full)),
      .actionRated(
        ActionRated(
          rating: RatingReading(printed: "a", term: "b", canonical: .atRisk),
          stage: StageReading(canonical: .design))),
      .actionRated(ActionRated()), .linkAccepted(LinkAccepted(key: "R3#2")), .periodClosed,
      .periodReissued, .published, .withdrawn, .documentExempted, .documentRedacted,
      .payloadRedacted(PayloadRedacted(position: Position(4))),
      .waiverGranted(
        WaiverGranted(
          council: "a", rule: "name-varies", ref: "T5", document: "a.txt", reason: "Adopted so.",
          until: PartialDate(iso: "2026-03"))),
      .personErased(PersonErased(person: PersonID("0123456789abcdef"))),
      .waiverWithdrawn(WaiverWithdrawn(waiver: Position(7))),
      .successionAccepted(
        SuccessionAccepted(
          link: try SuccessionLink(
            from: ["p-1"], to: ["q-1"], kind: .continues, date: PartialDate(iso: "2025-04-01"),
            minute: "Minute 4", note: "Note"), ground: "wording")),
      .successionRefused(SuccessionRefused(from: ["p-1"], to: ["q-2"], note: "No")),
      .successionWithdrawn(SuccessionWithdrawn(answer: Position(8))),
      .measuresRecorded(MeasuresRecorded(council: "a", measures: PlanMeasures())),
      .measuresWithdrawn(MeasuresWithdrawn(record: Position(9))),
      .measuresPublished(MeasuresPublished(record: Position(9))),
      .councilSucceeded(
        CouncilSucceeded(
          council: "a", successors: ["b", "c"],
          vestingDay: try #require(PartialDate(iso: "2027-04-01")), order: "The order",
          note: "Note")),
      .councilSuccessionWithdrawn(CouncilSuccessionWithdrawn(succession: Position(5))),
      .planCarriedOver(
        PlanCarriedOver(
          succession: Position(5), from: "p", edition: "2025-30", actions: ["q-1"],
          legend: Legend(terms: [LegendTerm(kind: .stage, term: "Done", canonical: "complete")]),
          groupings: [Grouping(name: "theme", members: [Grouping.Member(name: "Homes")])])),
      .paperIssued(PaperIssued(name: "a.docx", title: "Climate action plan, June 2023")),
    ]
    #expect(Set(payloads.map(\.type)).count == EventType.allCases.count - 1)
    for payload in payloads { #expect(try readBack(payload) == payload) }
  }

  @Test func `a field of a later version is skipped`() throws {
    let text =
      #"{"later":[{"a":[1,true,null]}],"action":{"new":{"x":1e3},"text":"\u00e9 \/ok","key":"k"}}"#
    let payload = try Array(text.utf8).withUnsafeBufferPointer {
      try Payload(.actionReported, decoding: $0)
    }
    #expect(
      payload == .actionReported(ActionReported(action: Action(key: "k", text: "é /ok"))))
  }

  @Test func `bytes that are no payload are refused, and never trap`() throws {
    let bytes = try Payload.actionReported(ActionReported(action: Self.full)).encoded()
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: (any Error).self) {
        try bytes.prefix(length).withContiguousStorageIfAvailable {
          try Payload(.actionReported, decoding: $0)
        }
      }
    }
  }
}

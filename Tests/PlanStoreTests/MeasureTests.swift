import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct MeasureTests {
  private let council = "fernshire-county-council"

  private func inventory(
    _ year: Int, _ tonnes: Int, publication: String = "Annual report",
    restatement: Inventory.Restatement? = nil
  ) -> Inventory {
    Inventory(
      boundary: .ownEstate, year: .calendar(year),
      lines: [Inventory.Line(scope: .one, amount: .tonnes(tonnes))], publication: publication,
      restatement: restatement)
  }

  private func said(_ measures: PlanMeasures) -> MeasuresRecorded {
    MeasuresRecorded(council: council, measures: measures)
  }

  @Test
  func `what is recorded of a council adds up, and one reading of a paper takes its own place`()
    throws
  {
    let store = try Fernshire.store()
    try store.record([said(PlanMeasures(inventories: [inventory(2019, 100)]))], stamp: .officer)
    try store.record(
      [said(PlanMeasures(inventories: [inventory(2019, 110), inventory(2020, 90)]))],
      stamp: .officer)
    let restated = inventory(
      2019, 120, publication: "Report of 2022", restatement: .init(reason: "New method"))
    try store.record([said(PlanMeasures(inventories: [restated]))], stamp: .officer)
    let measures = try store.register(for: .desk).measures(of: council)
    #expect(measures.inventories == [inventory(2019, 110), inventory(2020, 90), restated])
  }

  @Test func `a later word on a fund or an indicator takes the place of the first`() throws {
    let store = try Fernshire.store()
    let bid = Fund(id: "f1", name: "Warm Homes", status: .bid)
    var awarded = bid
    awarded.status = .awarded
    let day = try #require(PartialDate(iso: "2024-03-31"))
    let trees = Indicator(id: "trees", name: "trees planted")
    try store.record(
      [
        said(
          PlanMeasures(
            indicators: [trees], values: ["trees": [IndicatorValue(200, at: day)]], funds: [bid]))
      ], stamp: .officer)
    try store.record(
      [said(PlanMeasures(values: ["trees": [IndicatorValue(210, at: day)]], funds: [awarded]))],
      stamp: .officer)
    let measures = try store.register(for: .desk).measures(of: council)
    #expect(measures.funds == [awarded])
    #expect(measures.values["trees"]?.map(\.value) == [210])
    #expect(measures.indicators == [trees])
  }

  @Test func `nobody but officers sees a record until it is published`() throws {
    let store = try Fernshire.store()
    let position = try #require(
      try store.record([said(PlanMeasures(inventories: [inventory(2019, 1)]))], stamp: .officer)
        .first)
    #expect(try store.register(for: .everyone).measures(of: council) == PlanMeasures())
    try store.publish(measures: position, stamp: .officer)
    #expect(try store.register(for: .everyone).measures(of: council).inventories.count == 1)
    let before = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == before)
  }

  @Test func `what was published stays as it was at a position of the ledger`() throws {
    let store = try Fernshire.store()
    let register = store.register(for: .desk)
    let first = try #require(
      try store.record([said(PlanMeasures(inventories: [inventory(2019, 1)]))], stamp: .officer)
        .first)
    #expect(
      try register.publishedMeasures(of: council, at: store.ledger.head().position)
        == PlanMeasures())
    let published = try store.publish(measures: first, stamp: .officer).position
    try store.record(
      [said(PlanMeasures(inventories: [inventory(2020, 2)]))], publish: true, stamp: .officer)
    try store.withdraw(measures: first, stamp: .officer)
    let later = try store.ledger.head().position
    #expect(
      try register.publishedMeasures(of: council, at: published).inventories
        == [inventory(2019, 1)])
    #expect(
      try register.publishedMeasures(of: council, at: later).inventories == [inventory(2020, 2)])
    #expect(try register.publishedMeasures(of: "elsewhere", at: later) == PlanMeasures())
  }

  @Test func `a record is taken back, and an erased one is gone for good`() throws {
    let store = try Fernshire.store()
    let positions = try store.record(
      [2019, 2020].map { said(PlanMeasures(inventories: [inventory($0, 5)])) }, stamp: .officer)
    try store.withdraw(measures: positions[0], stamp: .officer)
    #expect(throws: EventRefused(why: .noMeasures(positions[0]))) {
      try store.withdraw(measures: positions[0], stamp: .officer)
    }
    let register = store.register(for: .desk)
    #expect(try register.measures(of: council).inventories.map(\.year) == [.calendar(2020)])
    try store.ledger.redact(.position(positions[1]), stamp: .officer.because("Wrong council"))
    #expect(try register.measureRecords(of: council).isEmpty)
    let before = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == before)
  }

  @Test func `an empty record, or one of a council that is not known, is refused`() throws {
    let store = try Fernshire.store()
    #expect(throws: EventRefused(why: .notStated(field: "measure"))) {
      try store.record([said(PlanMeasures())], stamp: .officer)
    }
    #expect(throws: EventRefused(why: .noCouncil("nowhere"))) {
      try store.record(
        [
          MeasuresRecorded(
            council: "nowhere", measures: PlanMeasures(inventories: [inventory(2019, 1)]))
        ], stamp: .officer)
    }
  }

  @Test func `a record made before a kind of measure was known can be read`() throws {
    let old = Data(#"{"inventories":[]}"#.utf8)
    #expect(try JSONDecoder().decode(PlanMeasures.self, from: old) == PlanMeasures())
  }
}

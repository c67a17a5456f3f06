import Foundation
import Testing

@testable import PlanModel

@Suite struct MeasuresPayloadTests {
  /// An inventory in which every field holds something, awkward characters among it.
  private static let full: Inventory = {
    let source = Source(line: 3, endLine: 5, page: 2, sheet: "Sheet \"1\"", cell: "C7")
    return Inventory(
      boundary: .area, year: .calendar(2020), gases: .carbonDioxide, electricity: .locationBased,
      method: "By\tcounting",
      lines: [
        Inventory.Line(
          scope: .two, sector: "Homes & gärdens", category: "Peat\\turf/wood",
          electricity: .marketBased, amount: Emissions(grams: -9_123_456_789_012_345),
          source: source)
      ],
      stated: [
        Inventory.StatedTotal(
          scope: .three, sector: "Homes", amount: Emissions(grams: .max), source: source)
      ],
      publication: "Figures “of” 2022\u{1}🚲", source: source,
      restatement: Inventory.Restatement(
        reason: "New factors", replaces: "Figures of 2021", published: PartialDate(iso: "2022-06")),
      context: [
        Inventory.ContextFigure(heading: "Population:000s", printed: "99.5", source: source)
      ])
  }()

  private static let day: PartialDate = {
    guard let day = PartialDate(year: 2024) else { preconditionFailure("no such year") }
    return day
  }()

  private static func said(_ measures: PlanMeasures) -> MeasuresRecorded {
    MeasuresRecorded(council: "fernshire", measures: measures)
  }

  /// As the ledger wrote such events before, and reads all of them.
  private func general(_ said: MeasuresRecorded) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(said))
  }

  private func read(_ bytes: [UInt8]) throws -> Payload {
    try bytes.withUnsafeBufferPointer { try Payload(.measuresRecorded, decoding: $0) }
  }

  @Test(arguments: [
    PlanMeasures(inventories: [full]),
    PlanMeasures(inventories: [
      Inventory(boundary: .ownEstate, year: .calendar(1999)),
      Inventory(
        boundary: .ownEstate, year: .calendar(2001), lines: [Inventory.Line(amount: .zero)],
        stated: [Inventory.StatedTotal(amount: .tonnes(3))],
        restatement: Inventory.Restatement(), context: []),
    ]),
    PlanMeasures(
      targets: [Target(boundary: .area, goal: .netZero(residual: nil), goalYear: .calendar(2045))],
      budgets: [],
      indicators: [Indicator(id: "trees", name: "Trees / year")],
      values: ["trees": [IndicatorValue(2.5, at: day)]],
      funds: [Fund(id: "f", name: "A fund", status: .bid)]),
  ])
  func `a record is written as the general encoder would write it`(_ measures: PlanMeasures) throws
  {
    let said = Self.said(measures)
    let bytes = try Payload.measuresRecorded(said).encoded()
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: try general(said), as: UTF8.self))
    #expect(try read(bytes) == .measuresRecorded(said))
  }

  @Test func `the sample has something in every field, so that no new field is left out unseen`() {
    func checkWhole(_ value: Any, _ path: String) {
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .optional || mirror.displayStyle == .collection {
        #expect(mirror.children.first != nil, "\(path) holds nothing")
      }
      for child in mirror.children { checkWhole(child.value, "\(path).\(child.label ?? "")") }
    }
    checkWhole(Self.full, "inventory")
  }
}

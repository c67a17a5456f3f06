import Foundation
import PlanDocuments
import PlanModel
import PlanReading
import Testing

/// The official statistics of local authorities' emissions, wherever the folder `shared` stands beside
/// the project; they are not part of it.
struct OfficialStatisticsTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let file = folder.deletingLastPathComponent()
    .appendingPathComponent("shared/data/local_authority_emissions_2005_2020.csv")

  private static func text(_ name: String) throws -> String {
    let data = try Data(
      contentsOf: folder.appendingPathComponent("Data").appendingPathComponent(name))
    return String(decoding: data, as: UTF8.self)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path)))
  func `every row is an inventory of a council that is known, and its lines make its totals`()
    throws
  {
    let bytes = [UInt8](try Data(contentsOf: Self.file))
    let document = try DocumentReader().read(bytes, named: Self.file.lastPathComponent)
    let reading = InventoryReader().read(document)
    #expect(reading.entries.count == 6_304)
    #expect(reading.leftovers.isEmpty)
    #expect(reading.findings.map(\.rule) == ["reading-boundary-guessed"])
    let directory = try CouncilDirectory(
      councils: Self.text("uk_local_authorities_future.csv"),
      names: Self.text("lookup_name_to_registry.csv"))
    for entry in reading.entries {
      let inventory = entry.inventory
      let council = directory.council(entry.councilCode ?? "").only
      #expect(council?.code == entry.councilCode)
      #expect(directory.council(named: entry.councilName ?? "").only == council)
      #expect(inventory.boundary == .area && inventory.gases == .carbonDioxide)
      #expect(inventory.lines.count == 20 && inventory.stated.count == 8)
      #expect(inventory.lines.allSatisfy { $0.sector != nil && $0.category != nil })
      #expect(inventory.context.count == 4)
      // The figures have ten decimals and more; each is rounded to a gram.
      #expect(inventory.disagreements(rounding: Emissions(grams: 1)).isEmpty)
    }
    let years = Dictionary(grouping: reading.entries, by: \.councilCode)
    #expect(years.count == 394)
    for (_, entries) in years {
      let series = InventorySeries.all(in: entries.map(\.inventory))
      #expect(series.count == 1 && series.first?.inventories.count == 16)
      #expect(series.first?.missingYears(of: .calendar) == [])
    }
  }
}

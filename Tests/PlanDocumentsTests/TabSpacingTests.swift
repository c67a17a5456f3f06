import Testing

@testable import PlanDocuments

/// What converters put between or behind all rows of a table of tabs.
struct TabSpacingTests {
  private let rows = [
    "Ref\tAction\tLead", "A1\tThatch the barn\tEstates", "A2\tLine the flues\tEstates",
    "A3\tPaint the doors\tParks", "A4\tSweep the lanes\tHighways", "A5\tMend the weir\tParks",
    "A6\tClear the ditch\tHighways", "A7\tPlant the hedge\tParks", "A8\tLay the path\tHighways",
    "A9\tFell the ash\tParks",
  ]

  private func tables(_ lines: [String]) throws -> [[[String]]] {
    try document(lines.joined(separator: "\n")).blocks
      .compactMap { block in
        guard case .table(let table) = block else { return nil }
        return table.rows.map { $0.cells.map(\.text) }
      }
  }

  private var plain: [[String]] { rows.map { $0.split(separator: "\t").map(String.init) } }

  @Test func `a tab that ends every row ends none of them`() throws {
    #expect(try tables(rows.map { $0 + "\t" }) == [plain])
    #expect(try tables(rows.map { $0 + "\t\t" }) == [plain])
  }

  @Test func `a tab that ends some rows is an empty cell`() throws {
    #expect(try tables(["Ref\tAction\tLead"] + rows.dropFirst().map { $0 + "\t" })[0][1].count == 4)
  }

  @Test func `a blank line between all rows keeps them together`() throws {
    #expect(try tables([rows.joined(separator: "\n\n")]) == [plain])
  }

  @Test func `a blank line between two runs of rows parts two tables`() throws {
    #expect(try tables(Array(rows[..<5]) + [""] + rows[5...]).count == 2)
  }
}

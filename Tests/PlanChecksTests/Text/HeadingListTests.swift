import PlanModel
import Testing

@testable import PlanChecks

struct HeadingListTests {
  private func list(_ rows: [String]...) -> [String] {
    var list = HeadingList()
    for row in rows { list.insert(row.map { PrintedField(heading: $0, text: "x") }) }
    return list.all
  }

  @Test func `a row adds the headings that no row before it has, where they stand`() {
    #expect(list(["Ref", "Lead"], ["Ref", "Action", "Lead"]) == ["Ref", "Action", "Lead"])
  }

  @Test func `headings in another order are told once`() {
    #expect(list(["Ref", "Lead", "Cost"], ["Cost", "Ref"], ["Lead"]) == ["Ref", "Lead", "Cost"])
  }
}

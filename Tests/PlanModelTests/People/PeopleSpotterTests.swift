import PlanModel
import Testing

@Suite struct PeopleSpotterTests {
  /// A cell with each person in brackets, contact details after a bar.
  private func spotted(_ cell: String, in kind: PeopleSpotter.Cell = .owner) -> String {
    PeopleSpotter.parts(of: cell, in: kind).map { part in
      switch part {
      case .text(let text): text
      case .person(let name, let contacts):
        "[" + ([name ?? "?"] + contacts).joined(separator: " | ") + "]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("Cllr Jane Dowell", "Cllr [Jane Dowell]"),
    ("Councillor J. R. Dowell", "Councillor [J. R. Dowell]"),
    ("Dr. Okonjo", "Dr. [Okonjo]"),
    ("Mrs Ann Hill", "Mrs [Ann Hill]"),
    ("Jane Dowell", "[Jane Dowell]"),
    ("Jane Dowell (Head of Works)", "[Jane Dowell] (Head of Works)"),
    ("Jane Dowell, Head of Works", "[Jane Dowell], Head of Works"),
    ("Head of Works - Jane Dowell", "Head of Works - [Jane Dowell]"),
    ("Head of Works: J Dowell", "Head of Works: [J Dowell]"),
    ("Oluwadamilare Adeyeye (Energy Officer)", "[Oluwadamilare Adeyeye] (Energy Officer)"),
    ("Jane Dowell and Tom O’Rell", "[Jane Dowell] and [Tom O’Rell]"),
    ("Jane DOWELL / Siân van der Meel", "[Jane DOWELL] / Siân van der Meel"),
    ("Sian van der Meel & Mark Wood", "[Sian van der Meel] & [Mark Wood]"),
    ("Jane Dowell jane.dowell@example.org", "[Jane Dowell | jane.dowell@example.org]"),
    ("Jane Dowell (jane@example.org), Highways", "[Jane Dowell | jane@example.org], Highways"),
    ("Jane Dowell, Tel: 01632 960123", "[Jane Dowell | 01632 960123]"),
    (
      "Jane Dowell, Planner, 01632 960 123, jd@example.org",
      "[Jane Dowell | 01632 960 123 | jd@example.org], Planner"
    ),
    ("Adeyeye Folami (f.folami@example.org)", "[Adeyeye Folami | f.folami@example.org]"),
    ("Energy Team (jane.dowell@example.org)", "Energy Team ([? | jane.dowell@example.org])"),
    ("Jane Dowell\nHead of Works\nEnergy Team", "[Jane Dowell]\nHead of Works\nEnergy Team"),
  ])
  func `a person is found by honorific, post, contact detail or given name`(
    cell: String, expected: String
  ) {
    #expect(spotted(cell) == expected)
  }

  @Test(arguments: [
    "Climate Team", "Head of Works", "Property Services (Head of Estates)", "Director of Place",
    "Wolmershire Wildlife Trust", "Larkfield Borough Council", "Portfolio Holder for Transport",
    "Cabinet Member", "Councillor Development", "Lord Mayor's Office", "Joan Whitlow Academy",
    "Climate Team, climate.change@example.org", "Customer Services 01632 960123",
    "Rose Garden Volunteers", "Active Travel, Senior Officer", "John Lewis", "Met Office",
    "Ringford Vale\nHead of Works", "Parks & Open Spaces", "All", "TBC", "", "{person:1}",
    "Dr Whitlow's Surgery and Larkfield Practice Group", "Mark 2 boilers", "Works, Stow Depot",
  ])
  func `organisations, posts and teams stay as they are`(cell: String) {
    #expect(spotted(cell) == cell)
  }

  @Test func `among partners a given name alone does not make a person`() {
    #expect(spotted("Harvey Whitlow", in: .partner) == "Harvey Whitlow")
    #expect(
      spotted("Ringford Vale (Account Manager)", in: .partner) == "Ringford Vale (Account Manager)")
    #expect(spotted("Cllr Dowell; Ringford Vale", in: .partner) == "Cllr [Dowell]; Ringford Vale")
    #expect(
      spotted("Ann Dowell (Warden), Ringford Vale", in: .partner)
        == "[Ann Dowell] (Warden), Ringford Vale")
  }

  @Test func `a reference is told from what looks like one`() {
    let id = PersonID("0123456789abcdef")
    let cell = "Cllr \(PersonReference.text(of: id)) {and} {person:12} {person:0123456789ABCDEF}"
    #expect(
      PersonReference.parts(of: cell) == [
        .text("Cllr "), .reference(id), .text(" {and} {person:12} {person:0123456789ABCDEF}"),
      ])
    #expect(PersonReference.replaced(in: cell) { _ in nil } == cell)
    #expect(PersonReference.replaced(in: "a {person:0123456789abcdef}b") { _ in "X" } == "a Xb")
  }
}

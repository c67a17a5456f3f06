import Testing

@testable import PlanDocuments

/// Tables of columns whose cells stand in the middle of their rows.
struct PartedRowsTests {
  @Test func `a ref on the middle line of its row has what stands above and below it`() throws {
    let rows = try rows(
      of: """
        Ref    Action                   Owner             Due         Progress

          HOMES

                                                                      Ninety homes are done and
        H-1    Insulate 120 homes       Housing Manager   March       the last thirty are let to a
               on the east side                           2027        second firm.

               Offer advice to          Public Health                 Four hundred households were
        H-2    households in            Officer           June 2026   seen by the end of May.
               draughty homes

        H-3    Adopt a repair plan                        July 2026   It went to members.

          TRAVEL

               Build a path from        Highways          October     The bridge waits for a
        T-1    Marsh to Holm            Manager           2026        closure.
        """)
    #expect(
      rows == [
        ["Ref", "Action", "Owner", "Due", "Progress"],
        ["HOMES", "", "", "", ""],
        [
          "H-1", "Insulate 120 homes on the east side", "Housing Manager", "March 2027",
          "Ninety homes are done and the last thirty are let to a second firm.",
        ],
        [
          "H-2", "Offer advice to households in draughty homes", "Public Health Officer",
          "June 2026", "Four hundred households were seen by the end of May.",
        ],
        ["H-3", "Adopt a repair plan", "", "July 2026", "It went to members."],
        ["TRAVEL", "", "", "", ""],
        [
          "T-1", "Build a path from Marsh to Holm", "Highways Manager", "October 2026",
          "The bridge waits for a closure.",
        ],
      ])
  }

  @Test func `the table goes on beneath a footer without its header`() throws {
    let rows = try rows(
      of: """
        Ref    Action                   Owner             Progress
                                                          Ninety homes are done and
        H-1    Insulate 120 homes       Housing Manager   the last thirty are let to a
               on the east side                           second firm.

               Offer advice to          Public Health     Four hundred households were
        H-2    households in            Officer           seen by the end of May.
               draughty homes

        H-3    Adopt a repair plan      Planner           It went to members.


         Wolmershire County Council      Climate plan: a report on how it goes in the year             2
        \u{0C}
                                                          The third depot waits for its
        H-4    Plant a wood             Head of Land      grid offer.

        H-5    Clear a drain            Engineer          Done.
        """)
    #expect(rows.map { $0[0] } == ["Ref", "H-1", "H-2", "H-3", "H-4", "H-5"])
    #expect(rows[1][3] == "Ninety homes are done and the last thirty are let to a second firm.")
    #expect(rows[4][3] == "The third depot waits for its grid offer.")
  }

  @Test func `a row that a page tears before its ref is one row`() throws {
    let rows = try rows(
      of: """
        Ref    Action                   Owner             Progress

               Insulate 120 homes       Housing           Ninety homes are done and
        H-1    on the east side         Manager           the rest are let.

               Offer advice to          Public Health     Four hundred households were
        H-2    households               Officer           seen by the end of May.

               Plant a wood of oak      Head of           The third depot waits
        \u{0C}H-3    on the old quarry        Land              for its grid offer.

        H-4    Clear a drain            Engineer          Done.
        """)
    #expect(rows.map { $0[0] } == ["Ref", "H-1", "H-2", "H-3", "H-4"])
    #expect(rows[3][1] == "Plant a wood of oak on the old quarry")
  }

  @Test func `rows that begin with their refs and have no blank lines are not parted`() throws {
    let rows = try rows(
      of: """
        Ref    Action                   Owner             Progress
        H-1    Insulate 120 homes       Housing           Ninety homes are done and
               on the east side         Manager           the rest are let.
        H-2    Offer advice to          Public Health     Four hundred households were
               households               Officer           seen by the end of May.

        H-3    Plant a wood of oak      Head of Land      Begun.
        """)
    #expect(rows.map { $0[0] } == ["Ref", "H-1", "H-2", "H-3"])
    #expect(rows[1][1] == "Insulate 120 homes on the east side")
  }

  @Test func `labels beneath no heading are a column of their own`() throws {
    let rows = try rows(
      of: """
                           Gold      Silver     Bronze      Total
           Number           7         18         5           30
           Share           23%        60%       17%         100%
        """)
    #expect(
      rows == [
        ["", "Gold", "Silver", "Bronze", "Total"], ["Number", "7", "18", "5", "30"],
        ["Share", "23%", "60%", "17%", "100%"],
      ])
  }

  private func rows(of text: String) throws -> [[String]] {
    try DocumentReader().read(Array(text.utf8), named: "plan.txt").blocks.flatMap { block in
      if case .table(let table) = block { return table.rows.map { $0.cells.map(\.text) } }
      return []
    }
  }
}

import PlanModel
import Testing

@Suite struct `Promises in the words on an action` {
  private func promises(_ update: String) -> [String] {
    var action = Action(key: "1", text: "Do it.")
    action.update = update
    guard let period = Period("2024-25 Q3") else { return [] }
    return action.promises(saidIn: period).map { "\($0.due): \($0.text)" }
  }

  @Test(arguments: [
    ("Orders will be placed during 2024-25 Q4.", "2025-03-31"),
    ("The report is due in May 2025.", "2025-05-31"),
    ("It is to open on 3 March 2025.", "2025-03-03"),
    ("The study should end by summer 2025.", nil),
    ("The study will end in Summer 2025.", "2025-08-31"),
    ("All pumps in by 2026-27.", "2027-03-31"),
  ])
  func `a sentence that looks ahead and names a date is one`(text: String, due: String?) {
    #expect(promises(text) == (due.map { ["\($0): \(text)"] } ?? []))
  }

  @Test(arguments: [
    ("All will be open in 2026.", "2026"),
    ("It will open on 3 March 2025.", "3 March 2025"),
    ("The study will end in Summer 2025.", "Summer 2025"),
    ("Orders will be placed during Q4 2024-25.", "2024-25 Q4"),
    ("The bid will go in ahead of the 2026/27 financial year.", "before 2026/27"),
  ])
  func `its date is told as exactly as the words do`(text: String, when: String) throws {
    var action = Action(key: "1", text: "Do it.")
    action.update = text
    let period = try #require(Period("2024-25 Q3"))
    #expect(action.promises(saidIn: period).map(\.when) == [when])
  }

  @Test func `what comes before a year is due on the last day before it`() {
    #expect(
      promises("The bid will go in ahead of the 2026-27 financial year.")
        == ["2026-03-31: The bid will go in ahead of the 2026-27 financial year."])
    #expect(
      promises("It will be built before 2027.") == ["2026-12-31: It will be built before 2027."])
  }

  @Test func `what lasts until a day, or is put off from one, is none`() {
    #expect(promises("The money is expected and confirmed until March 2026.") == [])
    #expect(promises("The officer will be lent until June 2025.") == [])
    #expect(promises("Works planned for 2025/26 are now going to be done later.") == [])
    #expect(
      promises("Works planned for 2025 are delayed and will be done by May 2026.")
        == ["2026-05-31: Works planned for 2025 are delayed and will be done by May 2026."])
  }

  @Test func `what is past, or has no date, is none`() {
    #expect(promises("The pump will have run since May 2024.") == [])
    #expect(promises("Work goes on and will end soon.") == [])
    #expect(promises("The budget of 2025-26 was set.") == [])
  }

  @Test func `only the sentence that promises is told`() {
    #expect(
      promises("Twelve of 40 are done. The rest are planned for June 2025. No. 4 is late.")
        == ["2025-06-30: The rest are planned for June 2025."])
  }
}

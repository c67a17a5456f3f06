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

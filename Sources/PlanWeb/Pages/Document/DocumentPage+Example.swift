extension DocumentPage {
  static var example: DocumentPage {
    DocumentPage(
      frame: .example, heading: "wolmershire-county-plan-march-2025.txt", facts: .example,
      notices: [.example], readings: [.example], file: .documentFile("ab"), start: 120,
      lines: [.example, Line(number: 121, text: "", isMarked: false)],
      previous: .document("ab", line: 1), next: .document("ab", line: 3_001))
  }
}

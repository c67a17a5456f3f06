extension ActionRecordPage {
  static var example: ActionRecordPage {
    ActionRecordPage(
      frame: .example, ref: "T6", heading: "School Streets",
      text: "Run School Streets at 20 primary schools.", notices: [.example],
      stage: Tag(sign: .delivery, label: "Delivery"), rating: .example,
      update: .example, when: "March 2025",
      updateSource: .example, standing: .example, findings: .example,
      allFindings: .findings("net-zero"), became: [.example], what: .example,
      parts: DataTable(
        id: "parts", caption: "Parts", columns: [.init("Part")], rows: [[.text("Towpath")]]),
      history: .example, historyDownloads: .example, changes: [.example], printed: .example,
      id: "net-zero-wolmershire-6")
  }
}

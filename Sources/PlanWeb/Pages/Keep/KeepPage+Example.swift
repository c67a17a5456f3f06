extension KeepPage {
  static var example: KeepPage {
    KeepPage(
      frame: .example, heading: "Keep this paper", errors: .example, fields: [.example],
      previews: [.example], seen: "12-ab34", action: .readingKeep("ab12"),
      back: .reading("ab12"))
  }
}

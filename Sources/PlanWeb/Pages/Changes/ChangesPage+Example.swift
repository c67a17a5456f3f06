extension ChangesPage {
  static var example: ChangesPage {
    ChangesPage(
      frame: .example, eyebrow: "Wolmershire County Council, Net Zero Wolmershire",
      heading: "What changed from March 2024 to March 2025",
      headline: "2 ratings got worse and 9 actions moved on a stage.", detail: "1 action is new.",
      periods: .example, sections: [.example], downloads: .example)
  }
}

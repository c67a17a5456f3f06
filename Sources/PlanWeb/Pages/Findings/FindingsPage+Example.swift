extension FindingsPage {
  static var example: FindingsPage {
    FindingsPage(
      frame: .example, eyebrow: "Wolmershire County Council, Net Zero Wolmershire",
      heading: "What to look at", headline: "3 errors and 5 warnings.",
      facts: "Checked: march-2025.txt, March 2025.", standing: .example, themes: .example,
      rules: .example, moreRules: .example, filter: .example,
      shown: "Showing 5 of 20 findings.", unfiltered: .findings("net-zero"), list: .example,
      pagination: .example, accepted: .example, acceptedHeading: "Accepted, with reason: 2",
      idle: [.example],
      downloads: .example)
  }
}

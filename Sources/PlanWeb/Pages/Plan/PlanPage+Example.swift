extension PlanPage {
  static var example: PlanPage {
    PlanPage(
      frame: .example, eyebrow: "Wolmershire County Council", heading: "Net Zero Wolmershire",
      facts: "March 2025 · 40 actions in 6 themes",
      headline: "Of 40 actions, 6 are complete and 20 are in delivery.", missing: .example,
      notices: [Notice(.note, id: "status", heading: "March 2025 is a draft.")],
      standings: [.example],
      periods: ChoiceNav(
        label: "Period",
        choices: [
          ChoiceNav.Choice(
            label: "March 2024", address: .plan("net-zero", view: PlanView(period: "March 2024")),
            isChosen: false),
          ChoiceNav.Choice(label: "March 2025", address: .plan("net-zero"), isChosen: true),
        ]), changes: .changes("net-zero"),
      findings: .example, groupings: .example, members: .example,
      numbers: DataTable(
        id: "numbers", caption: "Actions by theme and stage",
        columns: [.init("Theme"), .init("Design", isNumber: true)],
        rows: [[.text("Transport"), .number(3)]]), tallies: .example,
      filter: "Showing 20 actions: in delivery.", unfiltered: .plan("net-zero"),
      groups: [.example], downloads: .example, pagination: .example, key: .example,
      papers: [.example],
      issued: [
        Paper(
          name: "Climate action plan, 2024-25", address: .documentFile("cd"),
          note: "March 2025, DOCX, 48 KB")
      ], head: "12:ab34")
  }
}

/// All components and pages, so that templates, styles and tests miss none.
enum Catalogue {
  static let components: [any Component.Type] = [
    Frame.self, Trail.self, Icons.self, Tag.self, StackedBar.self, DataTable.self, TableCell.self,
    SummaryList.self, SourceLink.self, Notice.self, ErrorSummary.self, Pagination.self,
    SearchBox.self, ChoiceNav.self, DownloadLinks.self, ActionList.self, KeyList.self,
    TextField.self, SelectField.self, TextArea.self, RadioGroup.self, FindingList.self,
    LinkedText.self, PeriodsForm.self, FindingsFilter.self,
    StandingStyle.self, DocumentStyle.self, HomeStyle.self,
    ActionStyle.self, PaperSection.self, ComparisonSection.self,
  ]

  static let pages: [any Page.Type] = [
    HomePage.self, CouncilsPage.self, CouncilPage.self, PlanPage.self, ChangesPage.self,
    RatingsPage.self, ActionRecordPage.self, DocumentPage.self, SearchPage.self, ReadingPage.self,
    KeepPage.self, FindingsPage.self, WaiverPage.self, RulesPage.self, RulePage.self,
    FaultPage.self,
  ]

  /// The one stylesheet: the foundation, then each component's own rules.
  static let stylesheet: String =
    ([Foundation.style] + components.map { $0.style }).joined(separator: "\n")
}

/// All rules, in the order in which they are listed.
///
/// A test compares it with the folder of rules.
public enum RuleCatalogue {
  public static let all: [any Rule] = [
    // Identity
    ActionBare(),
    ActionRepeated(),
    RefDuplicate(),
    RefLookalike(),
    RefMisread(),
    RefMissing(),
    // Words
    CellEmpty(),
    ElementMissing(),
    LegendIncomplete(),
    LevelContradicted(),
    LookalikeLetters(),
    RatingMissing(),
    SeveralStages(),
    StageMissing(),
    TermMisspelt(),
    TermUnknown(),
    ValueMisplaced(),
    WordMisspelt(),
    // Score
    ScoreMiscalculated(),
    ScoreMissing(),
    ScoreStale(),
    // Dates
    BarDisagrees(),
    DateAfterPaper(),
    DateImpossible(),
    DeadlineAfterPlan(),
    DeadlinePassed(),
    FinishAfterDeadline(),
    OngoingButComplete(),
    TimescaleContradicted(),
    TimescaleMissing(),
    TimescaleSlipped(),
    // Progress
    CompleteButPending(),
    ContactInUpdate(),
    DraftingNote(),
    MarkupLeft(),
    PlaceholderLeft(),
    StageContradicted(),
    TargetMissed(),
    TextTruncated(),
    UpdateMissing(),
    UpdateRepeated(),
    UpdateStale(),
    UpdateUnchanged(),
    UpdateUninformative(),
    WordDoubled(),
    // Rating
    MitigationBoilerplate(),
    MovementDisagrees(),
    OffTrackUnexplained(),
    OffTrackUnmitigated(),
    RatingContradicted(),
    ReasonBoilerplate(),
    // Sums
    ChangeMiscalculated(),
    CountDisagrees(),
    FigureDisagrees(),
    FigureFell(),
    ListIncomplete(),
    NameVaries(),
    ShareDisagrees(),
    SharesIncomplete(),
    SpendBeyondBudget(),
    SumMiscalculated(),
    TallyDisagrees(),
    TargetYearsDiffer(),
    TotalDisagrees(),
    // Measures
    FundNamedTwice(),
    FundingLapsed(),
    InventoryGap(),
    NetZeroYearMoved(),
    SavingExceedsInventory(),
    // SMART
    CarbonMissing(),
    CostMissing(),
    EndMissing(),
    InfluenceIdle(),
    MeasureBoilerplate(),
    MeasureMissing(),
    MeasureUnquantified(),
    OwnerLeft(),
    OwnerMissing(),
    PartnerMissing(),
    // Succession
    ActionVanished(),
    PointerDangling(),
    RefReused(),
    ReferenceCircular(),
    ReferenceDangling(),
    ReferenceDoubtful(),
    SuccessionUnlinked(),
    TargetLowered(),
    // Waivers
    WaiverExpired(),
    WaiverUnused(),
  ]

  /// Names of rules that were withdrawn: they stay taken, so that old waivers keep their sense.
  public static let withdrawn: Set<String> = [
    "evidence-rated-differently", "ref-empty", "update-boilerplate",
  ]

  public static func rule(named name: String) -> (any Rule)? {
    all.first { type(of: $0).guidance.name == name }
  }

  public static var guidances: [Guidance] { all.map { type(of: $0).guidance } }
}

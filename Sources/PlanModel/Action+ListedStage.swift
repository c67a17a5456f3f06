extension StageReading {
  /// What a list says of an action whose parts stand at different stages.
  public static let severalStages = "Several stages"
}

extension Action {
  /// Its stage as a list shows it.
  ///
  /// A cell that gives each part a stage of its own has none for the whole: a list then says so in two
  /// words, or the parts' stage where they share one. What is printed stays with it.
  public var listedStage: StageReading {
    guard stage.canonical == nil, parts.count > 1 else { return stage }
    let stages = parts.compactMap(\.stage.canonical)
    guard stages.count == parts.count, let first = parts.first?.stage else { return stage }
    return Set(stages).count == 1
      ? StageReading(printed: stage.printed, term: first.term, canonical: first.canonical)
      : StageReading(printed: stage.printed, term: StageReading.severalStages)
  }
}

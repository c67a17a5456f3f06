import PlanModel

/// A report in the making: what it counts, what it calls things, and the figures it has given so far.
struct ReportDraft {
  let source: ReportSource
  var numbers: ReportNumbers
  let names: ReportNames
  var figures = FigureBook()
  /// Whether the paper is of a year, though its period may be the last quarter of it.
  var isOfYear = false

  init(_ source: ReportSource) {
    self.source = source
    numbers = ReportNumbers(source)
    names = ReportNames(source)
  }

  var settings: ReportSettings { source.settings }
  var scale: ReportScale { numbers.scale }
  /// What is said for this period only.
  var said: ReportSettings.PeriodText { settings.text(for: source.now.period) }

  func sentence(_ name: String, _ values: [String: ReportText] = [:]) -> ReportText {
    settings.sentences.text(name, values)
  }

  /// The number of some actions, noted with their refs.
  mutating func count(
    _ actions: [ReportedAction], _ name: String, meaning: String
  ) -> ReportText.Run {
    figures.run(actions.count, name, meaning: meaning, rows: actions.map(\.ref))
  }

  /// The number of some actions as a sentence opens with it.
  mutating func opening(
    _ actions: [ReportedAction], _ name: String, meaning: String
  ) -> ReportText.Run {
    figures.run(
      String(actions.count), name, meaning: meaning, rows: actions.map(\.ref),
      word: Numerals.opening(actions.count))
  }

  /// A cell with the number of some actions.
  mutating func countCell(
    _ actions: [ReportedAction], _ name: String, meaning: String
  ) -> ReportCell {
    var cell = ReportCell(ReportText(count(actions, name, meaning: meaning)))
    cell.number = Double(actions.count)
    return cell
  }

  /// A cell that shows a term of the scale, shaded.
  func termCell(_ place: Int?, change: ReportText? = nil) -> ReportCell {
    let word = place.map { ReportText([ReportText.Run(scale.terms[$0].word, isStrong: true)]) }
    let none = ReportText([ReportText.Run("To write: how is it rated?", isToWrite: true)])
    return ReportCell(
      [word ?? none] + [change].compactMap { $0 }, shade: place.flatMap { scale.terms[$0].shade })
  }

  /// The term of a place in words; "no rating" for none.
  func word(_ place: Int?) -> String { place.map { scale.terms[$0].word } ?? "no rating" }

  /// The properties that every kind of report has.
  func properties(title: String) -> ReportProperties {
    ReportProperties(
      title: title, council: names.council, plan: names.strategy,
      period: source.now.period.label, author: settings.reportOf,
      date: said.meeting ?? source.now.period.date, head: source.head, version: source.version)
  }

  /// Warns that figures may still change, where the period is not closed.
  var standing: [ReportBlock] {
    guard !source.isClosed else { return [] }
    return [
      .paragraph(
        ReportText("Draft: \(source.now.period.label) is not closed, and its figures may change."),
        .note)
    ]
  }
}

extension ReportText {
  /// What a person must write, marked.
  static func toWrite(_ question: String) -> ReportText {
    ReportText([Run("To write: \(question)", isToWrite: true)])
  }

  /// Several texts as one, with words between them.
  static func joined(_ texts: [ReportText], by words: String) -> ReportText {
    ReportText(
      texts.enumerated().flatMap { place, text in
        (place == 0 ? [] : [Run(words)]) + text.runs
      })
  }
}

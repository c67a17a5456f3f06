/// Makes proposals of the figures of one text.
struct MeasureReader {
  /// What kind of text it is.
  enum Field {
    /// What the action says is to be done: its title, its wording, its measure.
    case wording
    /// What was said of how it goes.
    case account
  }

  let text: String
  let field: Field
  /// The last day of the period that an account speaks of.
  var asOf: PartialDate?
  /// When the action is to end.
  var due: PartialDate?

  /// What was found of one figure, before its source is put to it.
  struct Found {
    var figure: Figure
    var kind: IndicatorProposal.Kind
    var noun: String
    var head: String?
    var stems: [String]
    var span: IndicatorProposal.Span
    var date: PartialDate?
    var ground: IndicatorProposal.DateGround?
    /// Unicode scalars of the text from the first to behind the last word that was understood.
    var range: Range<Int>
  }

  /// In the order of the text.
  func found() -> [Found] {
    let scanner = FigureScanner(text)
    let figures = scanner.figures()
    var found: [Found] = []
    var named: [Int: MeasureName] = [:]
    for place in figures.indices {
      let sentence = MeasureSentence(around: place, of: figures, in: scanner)
      let figure = figures[place]
      guard !isWhole(place, figures, scanner) else { continue }
      guard
        let name = MeasureName(of: figure, in: sentence)
          ?? inherited(place, figures, sentence, named)
      else { continue }
      named[place] = name
      guard name.weight(of: figure, in: sentence, isWording: field == .wording) >= 2 else {
        continue
      }
      found.append(self.found(figure, name, sentence))
    }
    return found
  }

  /// "47 of 60 schools": the second number is what the first is of.
  private func isWhole(_ place: Int, _ figures: [Figure], _ scanner: FigureScanner) -> Bool {
    guard place > 0, figures[place].unit == nil else { return false }
    let start = figures[place - 1].tokens.upperBound
    let between = start..<max(start, figures[place].tokens.lowerBound)
    let words = scanner.tokens[between].map(\.lower)
    return words.contains("of")
      && words.allSatisfy { ["of", "out", "the", "our", "a"].contains($0) }
  }

  /// "rose from 29% to 53%": the second is of what the first is of.
  private func inherited(
    _ place: Int, _ figures: [Figure], _ sentence: MeasureSentence, _ named: [Int: MeasureName]
  ) -> MeasureName? {
    guard place > 0, let name = named[place - 1], figures[place].unit == figures[place - 1].unit,
      figures[place].unit != nil, sentence.word(figures[place].tokens.lowerBound - 1) == "to",
      sentence.word(figures[place - 1].tokens.lowerBound - 1) == "from",
      sentence.whole.contains(figures[place - 1].number)
    else { return nil }
    var inherited = name
    inherited.end = figures[place].tokens.upperBound
    return inherited
  }

  private func found(
    _ figure: Figure, _ name: MeasureName, _ sentence: MeasureSentence
  ) -> Found {
    let tokens = sentence.scanner.tokens
    let date = MeasureDate(of: figure, in: sentence)
    let kind = kind(of: figure, name, sentence, date)
    var found = Found(
      figure: figure, kind: kind, noun: name.text, head: name.head.map { WordStem.stem($0) },
      stems: name.stems, span: span(of: figure, sentence, date), date: date.date,
      ground: date.date == nil ? nil : .text,
      range: tokens[min(name.start, figure.tokens.lowerBound)]
        .start..<tokens[
          max(name.end, figure.tokens.upperBound) - 1
        ].end)
    if figure.isFromTo { found.figure.value = figure.upper ?? figure.value }
    if found.date == nil {
      if kind == .value, let asOf { (found.date, found.ground) = (asOf, .update) }
      if kind == .goal, field == .wording, let due { (found.date, found.ground) = (due, .action) }
    }
    return found
  }

  private func kind(
    of figure: Figure, _ name: MeasureName, _ sentence: MeasureSentence, _ date: MeasureDate
  ) -> IndicatorProposal.Kind {
    let near = sentence.before.lowerBound..<sentence.after.upperBound
    let hasGoal = sentence.holds(MeasureSigns.goal, in: near)
    if !hasGoal, sentence.holds(MeasureSigns.estimate, in: near) { return .estimate }
    if sentence.isSummed, name.tense != .future { return .value }
    if let day = date.date, let asOf, day > asOf, date.isDeadline || name.tense != .past {
      return .goal
    }
    if hasGoal || name.tense == .future { return .goal }
    if sentence.holds(MeasureSigns.future, in: sentence.before) { return .goal }
    if date.isDeadline, name.tense != .past { return .goal }
    return field == .wording && name.tense != .past ? .goal : .value
  }

  private func span(
    of figure: Figure, _ sentence: MeasureSentence, _ date: MeasureDate
  ) -> IndicatorProposal.Span {
    let near = sentence.before.lowerBound..<sentence.after.upperBound
    if date.isWithin, date.isBehind, figure.unit != .percent { return .period }
    if sentence.isSummed { return .toDate }
    if sentence.holds(MeasureSigns.period, in: near) { return .period }
    return date.isWithin && figure.unit != .percent ? .period : .unstated
  }
}

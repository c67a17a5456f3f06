/// Money of a fund that stands in the text of an action.
///
/// It is what a reader of words makes of them and never a fact: a person confirms, changes or refuses it.
public struct FundProposal: Hashable, Codable, Sendable {
  public var amount: MoneyRange
  public var qualifier: MeasureQualifier?
  /// As printed ("Harbour Lights Fund"); nil where the sentence gives no name.
  public var name: String?
  /// Nil where the words do not say how far it has come.
  public var status: Fund.Status?
  /// By when it is to be spent, where that is printed.
  public var deadline: PartialDate?
  /// When it was said, where that is known.
  public var since: PartialDate?
  public var source: MeasureSource

  /// The funds in the texts of an action, in their order; one sum of one fund once.
  ///
  /// `period` is the one that its update speaks of, where it is known.
  public static func found(in action: Action, period: Period? = nil) -> [FundProposal] {
    var found: [FundProposal] = []
    for (field, text) in action.measuredTexts {
      for var proposal in read(text) {
        proposal.source.field = field
        proposal.source.action = action.key
        proposal.source.place = action.sources[field] ?? action.source
        if field != "text", field != "title" { proposal.since = period?.date }
        let isAgain = found.contains {
          $0.amount == proposal.amount && ($0.name == proposal.name || proposal.name == nil)
        }
        if !isAgain { found.append(proposal) }
      }
    }
    return found
  }

  private static func read(_ text: String) -> [FundProposal] {
    let scanner = FigureScanner(text)
    let figures = scanner.figures()
    return figures.indices.compactMap { place in
      guard figures[place].unit == .pounds else { return nil }
      return FundProposal(
        figures[place], in: MeasureSentence(around: place, of: figures, in: scanner), of: text)
    }
  }

  private init?(_ figure: Figure, in sentence: MeasureSentence, of text: String) {
    let tokens = sentence.scanner.tokens
    let words = sentence.item.map { tokens[$0].lower }
    guard sentence.item.contains(where: { FundWords.isFund(tokens[$0].lower) }),
      let low = Self.money(figure.value), let high = Self.money(figure.upper ?? figure.value)
    else { return nil }
    amount = MoneyRange(low, high)
    qualifier = figure.qualifier
    let named = FundWords.name(of: figure, in: sentence)
    name = named.map { $0.map { tokens[$0].text }.joined(separator: " ") }
    status = FundWords.status(in: words)
    let date = MeasureDate(of: figure, in: sentence)
    deadline = date.isDeadline ? date.date : nil
    let first = min(figure.tokens.lowerBound, named?.first ?? figure.tokens.lowerBound)
    let last = max(figure.tokens.upperBound - 1, named?.last ?? 0)
    let range = tokens[first].start..<tokens[last].end
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(scalars.startIndex, offsetBy: range.upperBound)
    source = MeasureSource(
      field: "", start: range.lowerBound, end: range.upperBound,
      words: String(scalars[start..<end]))
  }

  private static func money(_ pounds: Double) -> Money? {
    Int(exactly: (pounds * 100).rounded()).flatMap { Money(pence: $0) }
  }

  /// What a person who agrees says of it, for actions by their ids.
  public func fund(
    id: String, name: String, status: Fund.Status, actions: [String]
  ) -> Fund {
    Fund(
      id: id, name: name, amount: amount.isExact ? amount.low : nil, status: status, since: since,
      deadline: deadline, uses: actions.map { Fund.Use(action: $0) }, source: source)
  }
}

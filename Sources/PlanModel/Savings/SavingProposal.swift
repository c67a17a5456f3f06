/// A saving of emissions that stands in the text of an action.
///
/// It is what a reader of words makes of them and never a fact: a person confirms, changes or refuses it.
/// What the words do not say, of what span the amount is and who reckoned it, is left unstated.
public struct SavingProposal: Hashable, Codable, Sendable {
  public var amount: EmissionsRange
  public var qualifier: MeasureQualifier?
  public var basis: Saving.Basis
  /// How many years a lifetime lasts, where that is printed; 1 to 200.
  public var years: Int?
  public var quality: Saving.Quality
  public var date: PartialDate?
  public var source: MeasureSource

  /// The savings in the texts of an action, in their order.
  ///
  /// `period` is the one that its update speaks of, where it is known.
  public static func found(in action: Action, period: Period? = nil) -> [SavingProposal] {
    let texts = action.measuredTexts
    return IndicatorProposal.found(in: action, period: period).compactMap { figure in
      guard figure.unit.dimension == .emissions,
        let text = texts.first(where: { $0.field == figure.source.field })?.text
      else { return nil }
      return SavingProposal(figure, in: sentence(around: figure.source, of: text).lowercased())
    }
  }

  /// From the stop before to the stop behind.
  private static func sentence(around source: MeasureSource, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isStop(_ place: Int) -> Bool {
      let scalar = scalars[place]
      if scalar == "\n" || scalar == ";" || scalar == "•" { return true }
      return ".!?".unicodeScalars.contains(scalar)
        && (place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace)
    }
    var start = min(source.start, scalars.count)
    while start > 0, !isStop(start - 1) { start -= 1 }
    var end = min(source.end, scalars.count)
    while end < scalars.count, !isStop(end) { end += 1 }
    var sentence = ""
    sentence.unicodeScalars.append(contentsOf: scalars[start..<max(start, end)])
    return sentence
  }

  /// Nil where its words do not say that anything is saved.
  private init?(_ figure: IndicatorProposal, in words: String) {
    guard Self.saving.contains(where: { words.contains($0) }),
      let low = Self.amount(figure.value, figure.unit),
      let high = Self.amount(figure.upper ?? figure.value, figure.unit)
    else { return nil }
    amount = EmissionsRange(low, high)
    qualifier = figure.qualifier
    basis = Self.basis(in: words)
    years = basis == .lifetime ? Self.years(in: words) : nil
    quality = Self.quality(in: words, figure)
    date = figure.kind == .goal ? nil : figure.date
    source = figure.source
  }

  private static func amount(_ value: Double, _ unit: MeasureUnit) -> Emissions? {
    unit.value(value, in: .tonnesCO2e).flatMap { Emissions($0, .tonnes) }
  }

  private static let saving = [
    "sav", "reduc", "avoid", "abate", "cut ", "cuts ", "cutting ", "less carbon", "fewer emissions",
  ]
  private static let lifetime = [
    "lifetime", "life time", "year life", "years of life", "whole life",
  ]
  private static let yearly = [
    "a year", "per year", "per annum", "annual", "each year", "every year", "yearly", " pa ",
    " p.a",
    "/year", "/yr", "per yr",
  ]
  private static let once = ["one-off", "one off", " once"]
  private static let measured = ["measured", "metered", "verified", "monitored"]
  private static let estimated = [
    "estimat", "potential", "expect", "project to", "projected", "forecast", "anticipat", "could",
    "would", "predict", "modelled", "likely", "up to", "aim", "target", "will ",
  ]

  private static func basis(in words: String) -> Saving.Basis {
    if lifetime.contains(where: words.contains) { return .lifetime }
    if once.contains(where: words.contains) { return .oneOff }
    return yearly.contains(where: words.contains) ? .perYear : .unstated
  }

  private static func quality(in words: String, _ figure: IndicatorProposal) -> Saving.Quality {
    if measured.contains(where: words.contains) { return .measured }
    if figure.kind != .value || estimated.contains(where: words.contains) { return .estimated }
    return .unstated
  }

  /// "20 year", "20-year": the number before the word.
  private static func years(in words: String) -> Int? {
    let parts = words.split { !($0.isLetter || $0.isNumber) }
    for (number, word) in zip(parts, parts.dropFirst())
    where word == "year" || word == "years" {
      if let years = Int(number), (1...200).contains(years) { return years }
    }
    return nil
  }

  /// What a person who agrees says, of actions by their ids.
  public func saving(of actions: [String]) -> Saving {
    Saving(
      actions: actions, amount: amount, qualifier: qualifier, basis: basis, years: years,
      quality: quality, date: date, source: source)
  }
}

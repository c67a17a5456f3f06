/// What an indicator was measured at, for a date, by its source.
public struct IndicatorValue: Hashable, Codable, Sendable {
  /// In the indicator's own unit.
  public var value: Double
  /// How firmly it was said; a value "over 350,000" is at least that.
  public var qualifier: MeasureQualifier?
  /// A year or month alone means its last day.
  public var date: PartialDate
  /// Where it was read; nil for one that a person entered.
  public var source: MeasureSource?

  public init(
    _ value: Double, qualifier: MeasureQualifier? = nil, at date: PartialDate,
    source: MeasureSource? = nil
  ) {
    self.value = value
    self.qualifier = qualifier
    self.date = date
    self.source = source
  }
}

/// A figure found in the text of an action that somebody may want to follow as an indicator.
///
/// It is what a reader of words makes of them and never a fact: a person confirms, changes or refuses it.
public struct IndicatorProposal: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// What was measured.
    case value
    /// What is to be reached.
    case goal
    /// What somebody expects; neither measured nor promised.
    case estimate
  }

  /// What the figure adds up.
  public enum Span: String, CaseIterable, Codable, Sendable {
    /// All up to the date ("to date", "since 2019", "in total").
    case toDate = "to-date"
    /// What was done in a period ("in 2023-24", "this quarter", "a year").
    case period
    /// It is not said; a share or a stock is as it stands on the date.
    case unstated
  }

  /// What gave the date.
  public enum DateGround: String, CaseIterable, Codable, Sendable {
    /// The words themselves.
    case text
    /// The period of the update that it stands in.
    case update
    /// The end of the action that it stands in, for a goal.
    case action
  }

  public var kind: Kind
  /// The noun measured, as printed ("homes connected").
  public var measure: String
  /// The stem of the noun itself ("home"); nil where only a verb or a unit names it.
  public var head: String?
  /// The stems of all its words, sorted: the same for "connected homes" and "homes connected".
  public var stems: [String]
  public var unit: MeasureUnit
  public var value: Double
  /// The upper end of a range; nil for a single figure.
  public var upper: Double?
  public var qualifier: MeasureQualifier?
  public var span: Span
  /// By when, for a goal; as at when, for a value.
  public var date: PartialDate?
  public var dateGround: DateGround?
  public var source: MeasureSource

  public init(
    kind: Kind, measure: String, head: String? = nil, stems: [String], unit: MeasureUnit,
    value: Double,
    upper: Double? = nil, qualifier: MeasureQualifier? = nil, span: Span = .unstated,
    date: PartialDate? = nil, dateGround: DateGround? = nil, source: MeasureSource
  ) {
    self.kind = kind
    self.measure = measure
    self.head = head
    self.stems = stems
    self.unit = unit
    self.value = value
    self.upper = upper
    self.qualifier = qualifier
    self.span = span
    self.date = date
    self.dateGround = dateGround
    self.source = source
  }
}

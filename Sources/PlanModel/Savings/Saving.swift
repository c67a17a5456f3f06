/// What an action saves, or several together, as somebody said.
public struct Saving: Hashable, Codable, Sendable {
  /// What the amount is of.
  ///
  /// Amounts of two bases are never added up.
  public enum Basis: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Of every year once the action works.
    case perYear = "per-year"
    /// Of all the years that what was built or bought lasts.
    case lifetime
    /// Once, and never again.
    case oneOff = "one-off"
    /// Nobody said; never summed.
    case unstated
  }

  public enum Quality: String, CaseIterable, Codable, Sendable {
    case estimated
    case measured
    /// Nobody said.
    case unstated
  }

  /// Ids of the actions that bring it about; several share it, and nobody splits it.
  public var actions: [String]
  public var amount: EmissionsRange
  /// How firmly it was said.
  public var qualifier: MeasureQualifier?
  public var basis: Basis
  /// How many years it lasts, where a lifetime is stated; 1 to 200.
  public var years: Int?
  public var quality: Quality
  /// Who estimated or measured it.
  public var by: String?
  /// Of whose emissions it is; nil where nobody said.
  public var boundary: EmissionsBoundary?
  /// The thing that saves, where an action has several ("lighting", "boilers").
  public var thing: String?
  /// When it was said.
  public var date: PartialDate?
  public var source: MeasureSource?

  public init(
    actions: [String], amount: EmissionsRange, qualifier: MeasureQualifier? = nil, basis: Basis,
    years: Int? = nil, quality: Quality, by: String? = nil, boundary: EmissionsBoundary? = nil,
    thing: String? = nil, date: PartialDate? = nil, source: MeasureSource? = nil
  ) {
    self.actions = actions
    self.amount = amount
    self.qualifier = qualifier
    self.basis = basis
    self.years = years
    self.quality = quality
    self.by = by
    self.boundary = boundary
    self.thing = thing
    self.date = date
    self.source = source
  }
}

/// Whose emissions a figure counts.
///
/// The two overlap (a council's buildings stand in its area) and answer different questions, so
/// they stand side by side and are never summed.
public enum EmissionsBoundary: String, CaseIterable, Codable, Sendable {
  /// The council as an organisation: its buildings, vehicles, streetlights, purchases.
  case ownEstate
  /// Everything within the council's borders.
  case area
}

/// The scopes of the Greenhouse Gas Protocol.
public enum EmissionsScope: Int, CaseIterable, Codable, Sendable, Comparable {
  /// Burnt or released by the organisation itself.
  case one = 1
  /// From electricity, heat and steam that it buys.
  case two = 2
  /// From everything else that it causes: suppliers, commuting, waste.
  case three = 3

  public static func < (one: EmissionsScope, other: EmissionsScope) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// How bought electricity is counted (GHG Protocol Scope 2 Guidance, 2015).
public enum ElectricityBasis: String, CaseIterable, Codable, Sendable {
  /// By what the grid emitted on average.
  case locationBased
  /// By what the contract says: a green tariff counts as nought.
  case marketBased
}

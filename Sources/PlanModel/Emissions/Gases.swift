/// Which gases a figure of emissions counts.
///
/// Figures of different gases are never compared or subtracted: carbon dioxide alone is a smaller
/// thing than all the gases of the Kyoto basket as carbon dioxide equivalent.
public enum Gases: String, CaseIterable, Codable, Sendable {
  /// Carbon dioxide alone, "tCO2".
  case carbonDioxide = "CO2"
  /// Several gases, weighted by what each warms over a hundred years, "tCO2e".
  case carbonDioxideEquivalent = "CO2e"
  case methane = "CH4"
  case nitrousOxide = "N2O"

  public var printed: String { rawValue }
}

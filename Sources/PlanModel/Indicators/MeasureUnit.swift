/// What a measure is counted in: things of a kind, or a unit that a paper prints.
///
/// Units of one dimension change into one another by fixed factors; others never do. The raw values
/// stand in events and in JSON.
public enum MeasureUnit: String, CaseIterable, Codable, Hashable, Sendable {
  /// So many of the things that the measure is named for ("homes connected").
  case count
  case percent
  case pounds
  case kilogramsCO2e = "kgCO2e"
  case tonnesCO2e = "tCO2e"
  case kilotonnesCO2e = "ktCO2e"
  case kilowattHours = "kWh"
  case megawattHours = "MWh"
  case gigawattHours = "GWh"
  case kilowatts = "kW"
  case megawatts = "MW"
  case gigawatts = "GW"
  case metres = "m"
  case kilometres = "km"
  case miles
  case squareMetres = "m2"
  case hectares = "ha"
  case acres
  /// Of waste, food or anything else that is weighed, never of emissions.
  case kilograms = "kg"
  case tonnes = "t"
  case litres

  /// Units that can be changed into one another.
  public enum Dimension: String, Hashable, Sendable {
    case count
    case share
    case money
    case emissions
    case energy
    case power
    case length
    case area
    case weight
    case volume
  }

  public var dimension: Dimension { terms.0 }

  /// How many of its dimension's own unit one of it is.
  ///
  /// Those units are the tonne of CO2e, kWh, kW, metre, square metre and kilogram. A mile is 1,609.344 m and an acre 4,046.8564224 m2 exactly.
  public var factor: Double { terms.1 }

  private var terms: (Dimension, Double) {
    switch self {
    case .count: (.count, 1)
    case .percent: (.share, 1)
    case .pounds: (.money, 1)
    case .kilogramsCO2e: (.emissions, 0.001)
    case .tonnesCO2e: (.emissions, 1)
    case .kilotonnesCO2e: (.emissions, 1_000)
    case .kilowattHours: (.energy, 1)
    case .megawattHours: (.energy, 1_000)
    case .gigawattHours: (.energy, 1_000_000)
    case .kilowatts: (.power, 1)
    case .megawatts: (.power, 1_000)
    case .gigawatts: (.power, 1_000_000)
    case .metres: (.length, 1)
    case .kilometres: (.length, 1_000)
    case .miles: (.length, 1_609.344)
    case .squareMetres: (.area, 1)
    case .hectares: (.area, 10_000)
    case .acres: (.area, 4_046.8564224)
    case .kilograms: (.weight, 1)
    case .tonnes: (.weight, 1_000)
    case .litres: (.volume, 1)
    }
  }

  /// A value of this unit in another; nil where they measure different things.
  public func value(_ value: Double, in other: MeasureUnit) -> Double? {
    guard dimension == other.dimension else { return nil }
    return self == other ? value : value * factor / other.factor
  }
}

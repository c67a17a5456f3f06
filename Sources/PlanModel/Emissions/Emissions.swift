/// A mass of greenhouse gas, exact to the gram.
///
/// It says how much, and not of what: whether a figure counts carbon dioxide alone or several gases
/// as carbon dioxide equivalent stands beside it (`Gases`), and figures of different gases are not
/// compared. It is a mass, so that a rate per person or per square kilometre is another type.
///
/// Negative where more is taken up than emitted (woodland) and in differences. A sum that would leave
/// the range, nine thousand gigatonnes either way, stays at its end: no sum of real figures comes
/// near it, and a hostile file must not stop the program.
public struct Emissions: Hashable, Sendable {
  public let grams: Int64

  public init(grams: Int64) { self.grams = grams }

  public static let zero = Emissions(grams: 0)

  public static func kilograms(_ number: Int) -> Emissions { whole(number, of: .kilograms) }
  public static func tonnes(_ number: Int) -> Emissions { whole(number, of: .tonnes) }
  public static func kilotonnes(_ number: Int) -> Emissions { whole(number, of: .kilotonnes) }

  private static func whole(_ number: Int, of unit: Unit) -> Emissions {
    saturating(Int128(number) * Int128(unit.grams))
  }

  /// A number of a unit to the nearest gram, halves away from nought; nil where it is no finite
  /// number or out of range.
  public init?(_ number: Double, _ unit: Unit) {
    let grams = (number * Double(unit.grams)).rounded(.toNearestOrAwayFromZero)
    guard let exact = Int64(exactly: grams) else { return nil }
    self.init(grams: exact)
  }

  /// How many of a unit it is, as near as a floating-point number comes.
  public func number(of unit: Unit) -> Double { Double(grams) / Double(unit.grams) }

  public var inTonnes: Double { number(of: .tonnes) }

  static func saturating(_ grams: Int128) -> Emissions {
    Emissions(grams: Int64(clamping: grams))
  }
}

extension Emissions {
  /// What a mass of greenhouse gas is counted in.
  public enum Unit: String, CaseIterable, Codable, Sendable {
    case grams = "g"
    case kilograms = "kg"
    case tonnes = "t"
    case kilotonnes = "kt"
    case megatonnes = "Mt"

    public var grams: Int64 {
      switch self {
      case .grams: 1
      case .kilograms: 1_000
      case .tonnes: 1_000_000
      case .kilotonnes: 1_000_000_000
      case .megatonnes: 1_000_000_000_000
      }
    }
  }
}

extension Emissions: Comparable, AdditiveArithmetic {
  public static func < (one: Emissions, other: Emissions) -> Bool { one.grams < other.grams }

  public static func + (one: Emissions, other: Emissions) -> Emissions {
    saturating(Int128(one.grams) + Int128(other.grams))
  }

  public static func - (one: Emissions, other: Emissions) -> Emissions {
    saturating(Int128(one.grams) - Int128(other.grams))
  }

  public static prefix func - (one: Emissions) -> Emissions { zero - one }

  public static func * (one: Emissions, times: Int) -> Emissions {
    saturating(Int128(one.grams) * Int128(times))
  }

  /// The part `numerator/denominator` of it to the nearest gram, halves away from nought.
  ///
  /// - Precondition: The denominator is not nought.
  public func scaled(by numerator: Int, over denominator: Int) -> Emissions {
    let product = Int128(grams) * Int128(numerator)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(denominator))
    guard remainder.magnitude * 2 >= denominator.magnitude else { return .saturating(quotient) }
    let isNegative = (product < 0) != (denominator < 0)
    return .saturating(quotient + (isNegative ? -1 : 1))
  }

  /// How many times the other it is; nil where the other is nought.
  public func ratio(to other: Emissions) -> Double? {
    other == .zero ? nil : Double(grams) / Double(other.grams)
  }
}

extension Emissions: Codable {
  /// As a number of grams, so that nothing is lost.
  public init(from decoder: any Decoder) throws {
    self.init(grams: try decoder.singleValueContainer().decode(Int64.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(grams)
  }
}

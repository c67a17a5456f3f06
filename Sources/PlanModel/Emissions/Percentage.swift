/// A share in hundredths of a whole, exact to a thousandth of one per cent.
public struct Percentage: Hashable, Sendable, Comparable {
  /// Thousandths of one per cent: 57% is 57,000.
  public let thousandths: Int

  public init(thousandths: Int) { self.thousandths = thousandths }
  public init(_ whole: Int) { thousandths = whole * 1_000 }

  /// To the nearest thousandth of one per cent; nil where it is no finite number or beyond a
  /// million per cent.
  public init?(_ percent: Double) {
    guard percent.isFinite, percent.magnitude <= 1_000_000 else { return nil }
    thousandths = Int((percent * 1_000).rounded(.toNearestOrAwayFromZero))
  }

  public var percent: Double { Double(thousandths) / 1_000 }
  public var fraction: Double { Double(thousandths) / 100_000 }

  public static func < (one: Percentage, other: Percentage) -> Bool {
    one.thousandths < other.thousandths
  }
}

extension Percentage: Codable, CustomStringConvertible {
  /// As a number of per cent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let share = Percentage(try container.decode(Double.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no percentage")
    }
    self = share
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(percent)
  }

  /// "57%", "13.4%".
  public var description: String {
    var text = String(thousandths.magnitude / 1_000)
    let rest = thousandths.magnitude % 1_000
    if rest > 0 {
      var decimals = String(String(1_000 + rest).dropFirst())
      while decimals.last == "0" { decimals.removeLast() }
      text += "." + decimals
    }
    return (thousandths < 0 ? "−" : "") + text + "%"
  }
}

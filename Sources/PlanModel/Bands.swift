/// A band of cost or carbon saving.
public enum Level: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable, Comparable {
  case low = "L"
  case medium = "M"
  case high = "H"

  public static func < (one: Level, other: Level) -> Bool { one.rank < other.rank }
  private var rank: Int { self == .low ? 1 : self == .medium ? 2 : 3 }
}

/// A band of time to completion.
public enum TimescaleBand: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable,
  Comparable
{
  case short = "S"
  case medium = "M"
  case long = "L"

  public static func < (one: TimescaleBand, other: TimescaleBand) -> Bool { one.rank < other.rank }
  private var rank: Int { self == .short ? 1 : self == .medium ? 2 : 3 }
}

/// What a paper says of cost or carbon: one band, or a mix such as "M/H".
public struct LevelReading: Hashable, Codable, Sendable {
  public var printed: String?
  /// In printed order; empty where the cell holds no band.
  public var bands: [Level]

  public init(printed: String? = nil, bands: [Level] = []) {
    self.printed = printed
    self.bands = bands
  }
}

/// Reads bands out of a cell, whatever alphabet its letters were extracted in.
public enum BandParser {
  /// The bands of a cell such as "M", "s / m", "Medium" or "м/н"; nil where it holds anything else.
  public static func levels(in text: String) -> [Level]? {
    if let dots = dots(in: text) { return [dots] }
    return bands(in: text, words: levelWords)
  }

  /// The bands of a cell such as "S", "S/M- L" or "Short term"; nil where it holds anything else.
  public static func timescales(in text: String) -> [TimescaleBand]? {
    bands(in: text, words: timescaleWords)
  }

  /// "●●" of three dots at the most is the second of three bands.
  private static func dots(in text: String) -> Level? {
    guard text.utf8.count <= 16, text.utf8.first ?? 0 >= 0x80, let first = text.first,
      "●■•★".contains(first), text.allSatisfy({ $0 == first || $0 == " " })
    else { return nil }
    switch text.count(where: { $0 == first }) {
    case 1: return .low
    case 2: return .medium
    case 3: return .high
    default: return nil
    }
  }

  private static let levelWords = [
    "LOW": "L", "MEDIUM": "M", "MED": "M", "MODERATE": "M", "HIGH": "H",
  ]
  private static let timescaleWords = [
    "SHORT": "S", "NEAR": "S", "MEDIUM": "M", "MED": "M", "MID": "M", "LONG": "L", "LONGER": "L",
    "TERM": "", "TO": "",
  ]

  private static func bands<Band: RawRepresentable>(
    in text: String, words: [String: String]
  ) -> [Band]? where Band.RawValue == String {
    guard text.utf8.count <= 40 else { return nil }
    let latin = Lookalikes.latin(text).uppercased()
    let isASCII = latin.utf8.allSatisfy { $0 < 0x80 }
    let parts =
      isASCII
      ? latin.utf8.split { !(0x41...0x5A).contains($0) }.map { String(Substring($0)) }
      : latin.split { !$0.isLetter }.map(String.init)
    var found: [Band] = []
    for part in parts {
      let letter = words[part] ?? part
      if letter.isEmpty { continue }
      if let band = Band(rawValue: letter) {
        found.append(band)
      } else if part.count == 1, let band = Band(rawValue: Lookalikes.bandLetter(part)) {
        found.append(band)
      } else {
        return nil
      }
    }
    return found.isEmpty || latin.contains(where: \.isNumber) ? nil : found
  }
}

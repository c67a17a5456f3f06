import Crypto
import Foundation
import PlanModel

/// What a careful person found in one real paper; `Golden/README.md` says how it was written down.
struct Golden: Decodable {
  struct Reading: Decodable {
    var key: String
    var ref: String?
    var refAsPrinted: String?
    var plan: String?
    var list: String?
    var section: String?
    var group: String?
    /// A hash, as all texts are.
    var title: String?
    var line: Int
    var endLine: Int
    var hashes: [String: String]
    var orHashes: [String: [String?]]
    var objectives: [String]
    var elements: [String]
    var introducedIn: String?
    var role: String?
    var timescale: Time?
    var cost: [String]
    var carbon: [String]
    var score: Double?
    var impact: String?
    var stage: Term?
    var rating: Term?
    var movement: Moved?
    /// The canonical stage of each part.
    var parts: [String?]
    var see: [String]
    var groupings: [String: String]
  }

  struct Time: Decodable {
    var bands: [String]
    var start: String?
    var end: String?
    var ongoing: Bool
  }

  struct Term: Decodable {
    var printed: String?
    var canonical: String?
  }

  struct Moved: Decodable {
    var printed: String?
    var from: String?
  }

  struct Word: Decodable {
    var kind: String
    var term: String
    var canonical: String?
  }

  struct Overview: Decodable {
    struct Row: Decodable {
      var name: String
      var counts: [String: Int]
    }
    var by: String
    var rows: [Row]
  }

  struct Left: Decodable {
    var line: Int
    var hash: String
  }

  struct Named: Decodable {
    var label: String
    var date: String
  }

  var paper: String
  var sha256: String
  var council: String?
  var plan: String?
  var edition: String?
  var period: Named?
  var legend: [Word]
  var actions: [Reading]
  var tallies: [Overview]
  var unplaced: [Left]

  /// The folder of this file, where the golden readings lie, whatever link the package sees it by.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .resolvingSymlinksInPath()

  /// The real papers stand beside the repo, never in it.
  static let papers = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/plans")

  static var hasPapers: Bool { FileManager.default.fileExists(atPath: papers.path) }

  static func named(_ name: String) throws -> Golden {
    let file = folder.appending(path: "Golden/\(name).json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
  }

  var bytes: [UInt8] {
    get throws { try [UInt8](Data(contentsOf: Self.papers.appending(path: paper))) }
  }

  /// The first 16 digits of the SHA-256 of a text's letters and digits, tags taken out, in lower case.
  static func hash(_ text: String) -> String {
    let plain = text.replacing(/<[^>]*>/, with: "").precomposedStringWithCanonicalMapping
      .lowercased()
    var kept = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber:
        kept.append(scalar)
      default: continue
      }
    }
    let digest = SHA256.hash(data: Data(String(kept).utf8))
    return String(
      digest.map { String(($0 >> 4), radix: 16) + String($0 & 15, radix: 16) }.joined().prefix(16))
  }

  static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: Data(bytes)).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }
}

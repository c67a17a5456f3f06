import Foundation

/// Letters of other scripts that text extraction puts in place of Latin ones.
///
/// The pairs are the Greek and Cyrillic letters drawn like Latin capitals or small letters in common
/// fonts, a subset of Unicode Technical Standard 39's confusables.
public enum Lookalikes {
  private static let latinOf: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("АВЕЅІЈКМНОРСТУХаеорсухіѕј", "ABESIJKMHOPCTYXaeopcyxisj"),
      ("вкмнт", "BKMHT"), ("Зз", "33"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι", "ABEZHIKMNOPTYXovpi"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latins) in pairs {
      for (other, latin) in zip(others.unicodeScalars, latins.unicodeScalars) {
        table[other] = latin
      }
    }
    return table
  }()

  /// Whether the text holds a letter that looks Latin and is not.
  public static func occur(in text: String) -> Bool {
    TextBytes.hasForeignLetter(text) && text.utf8.contains { $0 >= 0xCD && $0 <= 0xD1 }
      && text.unicodeScalars.contains { latinOf[$0] != nil }
  }

  /// The text with each look-alike replaced by the Latin letter it looks like.
  public static func latin(_ text: String) -> String {
    guard occur(in: text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(latinOf[scalar] ?? scalar) }
    return String(scalars)
  }

  /// What a lone letter of a grading column stands for, accents and dotless forms taken off.
  ///
  /// "Ĺ" and "ı" and "l" are a worn L; only call it where no word can stand.
  static func bandLetter(_ letter: String) -> String {
    let plain = letter.decomposedStringWithCanonicalMapping.unicodeScalars.first.map(String.init)
    let upper = (plain ?? letter).uppercased()
    return upper == "I" || upper == "1" || upper == "|" ? "L" : upper
  }
}

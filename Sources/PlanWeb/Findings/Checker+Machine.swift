import Foundation
public import PlanChecks

extension Checker {
  /// All rules, with the list of English words that the machine has.
  ///
  /// The list is the one that Debian calls wbritish, else whatever words the system keeps;
  /// WAYMARK_WORDS names another. It is read once.
  public static let onThisMachine = Checker(english: installedWords())

  private static func installedWords() -> EnglishWords? {
    let named = ProcessInfo.processInfo.environment["WAYMARK_WORDS"]
    let places =
      named.map { [$0] } ?? [
        "/usr/share/dict/british-english-large", "/usr/share/dict/british-english",
        "/usr/share/dict/words",
      ]
    for place in places {
      if let list = FileManager.default.contents(atPath: place), !list.isEmpty {
        return EnglishWords(lines: list)
      }
    }
    return nil
  }
}

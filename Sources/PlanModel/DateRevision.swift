/// The date that holds now, where a cell prints the one before it too: "March 2025 (was March 2024)".
enum DateRevision {
  /// What comes after these is the earlier date.
  private static let earlier = [
    "(was ", "(previously", "(originally", "(original", "(revised from", "(formerly",
    "(moved from", "(extended from", "(slipped from", "(changed from", "(deferred from",
    " revised from ", ", previously ", ", originally ", ", was ",
  ]
  /// What comes after these is the later date.
  private static let later = [
    "revised to ", "moved to ", "extended to ", "deferred to ", "now expected ", "slipped to ",
    "rescheduled to ", "delayed to ", "put back to ", "brought forward to ", "changed to ",
    "amended to ", "reprofiled to ", "re-profiled to ", "delayed until ", "deferred until ",
    ", now ", "; now ", "(now ", "now due ", " - now ", " – now ",
  ]

  /// The text without the date that no longer holds; the whole text where it has one date only.
  static func current(in text: String) -> String {
    guard text.utf8.count >= 12, TextBytes.hasDigit(text) else {
      return text
    }
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count else { return text }
    if let head = head(of: text, lower, before: earlier) { return head }
    for sign in later {
      guard ByteSearch.holds(lower, sign), let range = lower.firstRange(of: sign) else { continue }
      let rest = text.utf8.dropFirst(
        lower.utf8.distance(from: lower.startIndex, to: range.upperBound))
      if rest.contains(where: { (0x30...0x39).contains($0) }) {
        return withoutDecision(String(Substring(rest)))
      }
    }
    return text
  }

  /// "March 2026 by Cabinet in January 2025" without who decided so, and when.
  private static func withoutDecision(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count else { return text }
    return head(of: text, lower, before: deciding) ?? text
  }

  /// What stands before the first of the signs that has a figure before it.
  private static func head(of text: String, _ lower: String, before signs: [String]) -> String? {
    for sign in signs {
      guard ByteSearch.holds(lower, sign), let range = lower.firstRange(of: sign) else { continue }
      let head = text.utf8.prefix(lower.utf8.distance(from: lower.startIndex, to: range.lowerBound))
      if head.contains(where: { (0x30...0x39).contains($0) }) { return String(Substring(head)) }
    }
    return nil
  }

  private static let deciding = [
    " by ", ", agreed", " agreed", "; agreed", " (agreed", " approved", ", approved", " following ",
    " after ", " at the ", " at its ", " as agreed", " (cabinet", ", cabinet", " (board", ", board",
  ]
}

/// The number of a page, where it stands by itself.
public enum PageNumber {
  /// Whether a text is one and nothing else: “7”, “- 7 -”, “Page 2 of 9”, “Page4”, “7 | Page”.
  public static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.contains(where: \.isNumber) else { return false }
    if text.utf8.count <= 4 { return text.allSatisfy { $0.isNumber || " |-–_.".contains($0) } }
    let lower = text.lowercased()
    // Most cells with a figure are dates and sums.
    guard lower.contains("page") else { return false }
    // A converter may lose the spaces.
    let words = lower.replacing("page", with: " page ").replacing("of", with: " of ")
      .split { !($0.isLetter || $0.isNumber) }
    guard words.contains("page") else { return false }
    let numbers = words.count { Int($0) != nil }
    return (1...2).contains(numbers)
      && words.allSatisfy { Int($0) != nil || $0 == "page" || $0 == "of" }
  }
}

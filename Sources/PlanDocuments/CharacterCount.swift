/// Counts what the accounting counts: Unicode scalars that are not white space.
public enum CharacterCount {
  public static func of(_ text: some StringProtocol) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 {
        if scalar.value != 0x20 && !(scalar.value >= 0x09 && scalar.value <= 0x0D) { count += 1 }
      } else if scalar.value < 0x80 || !scalar.properties.isWhitespace {
        count += 1
      }
    }
    return count
  }
}

import PlanModel

/// Searches by bytes, in place of the standard library's by characters.
extension StringProtocol {
  func firstRange(of part: String) -> Range<Index>? {
    guard let offset = ByteSearch.offset(of: part, in: self) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: part.utf8.count)
  }

  func contains(_ part: String) -> Bool { ByteSearch.holds(self, part) }

  func contains(_ character: Character) -> Bool {
    let bytes = character.utf8
    guard bytes.count == 1, let byte = bytes.first else {
      return ByteSearch.holds(self, String(character))
    }
    return utf8.contains(byte)
  }
}

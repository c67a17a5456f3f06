/// What the standard library tells of a character; this file does not see what `PlanReading` puts in
/// its place.
enum LibraryKinds {
  static func of(_ character: Character) -> [Bool] {
    [
      character.isLetter, character.isNumber, character.isWhitespace, character.isUppercase,
      character.isLowercase,
    ]
  }
}

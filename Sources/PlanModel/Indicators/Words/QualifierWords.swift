/// Words around a figure that say how firmly it is meant.
enum QualifierWords {
  /// The longest first, so that "no more than" is not "more than".
  private static let before: [([String], MeasureQualifier)] = [
    (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["no", "more", "than"], .upTo),
    (["not", "more", "than"], .upTo), (["a", "minimum", "of"], .atLeast),
    (["a", "maximum", "of"], .upTo), (["in", "excess", "of"], .over),
    (["as", "many", "as"], .upTo), (["as", "much", "as"], .upTo),
    (["in", "the", "region", "of"], .about), (["more", "than"], .over),
    (["greater", "than"], .over),
    (["upwards", "of"], .over), (["well", "over"], .over), (["just", "over"], .over),
    (["at", "least"], .atLeast), (["minimum", "of"], .atLeast), (["maximum", "of"], .upTo),
    (["up", "to"], .upTo), (["at", "most"], .upTo), (["just", "under"], .nearly),
    (["close", "to"], .nearly), (["less", "than"], .under), (["fewer", "than"], .under),
    (["an", "estimated"], .about), (["c", "."], .about), (["ca", "."], .about),
    (["approx", "."], .about), (["over"], .over), (["exceeding"], .over), ([">"], .over),
    (["nearly"], .nearly), (["almost"], .nearly), (["approaching"], .nearly), (["under"], .under),
    (["below"], .under), (["<"], .under), (["about"], .about), (["around"], .about),
    (["approximately"], .about), (["approx"], .about), (["roughly"], .about), (["circa"], .about),
    (["ca"], .about), (["c"], .about), (["some"], .about), (["~"], .about), (["estimated"], .about),
    (["minimum"], .atLeast), (["maximum"], .upTo),
  ]

  /// The qualifier that ends before a token, and the token that it begins with.
  static func ending(before end: Int, in tokens: [FigureToken]) -> (MeasureQualifier, Int)? {
    for (words, qualifier) in before where words.count <= end {
      let start = end - words.count
      if zip(words, tokens[start..<end]).allSatisfy({ $0 == $1.lower }) {
        return (qualifier, start)
      }
    }
    return nil
  }

  /// The qualifier that begins at a token ("or more", "+"), and the token behind it.
  static func starting(at start: Int, in tokens: [FigureToken]) -> (MeasureQualifier, Int)? {
    guard start < tokens.count else { return nil }
    if tokens[start].isMark("+"), !tokens[start].isSpaced { return (.atLeast, start + 1) }
    guard start + 1 < tokens.count, tokens[start].lower == "or" else { return nil }
    switch tokens[start + 1].lower {
    case "more", "above", "over": return (.atLeast, start + 2)
    case "so", "thereabouts": return (.about, start + 2)
    case "less", "fewer", "under", "below": return (.upTo, start + 2)
    default: return nil
    }
  }
}

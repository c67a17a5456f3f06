/// How wide words are in Arial, and in the fonts made to its measure (Liberation Sans, Helvetica).
///
/// Good enough to keep a column as wide as its longest word; another font of a council's template differs by little.
enum TextMeasure {
  /// In thousandths of the size of the type, for the characters from the space (U+0020) to the tilde (U+007E).
  private static let widths: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// Likewise, of bold type.
  private static let boldWidths: [Int] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]

  /// In twips (twentieths of a point), at a size in points.
  static func width(of text: some StringProtocol, points: Double, isBold: Bool) -> Double {
    let widths = isBold ? boldWidths : widths
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: thousandths += widths[Int(scalar.value) - 0x20]
      case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E: break
      case 0x2E80...: thousandths += 1000
      default: thousandths += isBold ? 640 : 580
      }
    }
    return Double(thousandths) / 1000 * points * 20
  }

  /// How much wider than Arial a font runs; a font that is not known is taken for a little wider.
  static func breadth(of font: String) -> Double {
    let name = font.lowercased()
    if ["arial narrow", "gill sans", "calibri", "carlito", "times", "garamond"]
      .contains(where: name.hasPrefix)
    {
      return 1
    }
    if ["verdana", "dejavu", "bookman", "lucida", "century gothic"].contains(where: name.hasPrefix)
    {
      return 1.24
    }
    return ["arial", "helvetica", "liberation sans"].contains(where: name.hasPrefix) ? 1 : 1.1
  }

  /// Of the longest word: what stands between places where a line may be broken.
  static func longestWord(in text: String, points: Double, isBold: Bool) -> Double {
    var longest = 0.0
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      // A line may be broken after a hyphen or a dash; a short word with one is kept whole all the same.
      let pieces = word.count > 14 ? word.split { $0 == "-" || $0 == "–" || $0 == "/" } : [word]
      for piece in pieces {
        longest = max(longest, width(of: piece, points: points, isBold: isBold))
      }
    }
    return longest
  }
}

import Foundation

/// How councils and plans are compared, shown and turned into slugs.
enum Names {
  /// Lower case, white space and "&" made one; equal for the same name.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
      .replacing(" & ", with: " and ")
  }

  /// A name in capitals, or without any, gets capitals where a name has them.
  static func display(_ name: String) -> String {
    let words = name.split { $0.isWhitespace }.map(String.init)
    let letters = name.filter(\.isLetter)
    guard letters.allSatisfy(\.isUppercase) || letters.allSatisfy(\.isLowercase),
      words.count > 1 || letters.count > 5
    else { return words.joined(separator: " ") }
    let small: Set<String> = ["of", "and", "the", "upon", "on", "in", "for", "with", "le", "by"]
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      return index > 0 && small.contains(lower) ? lower : capitalized(lower)
    }.joined(separator: " ")
  }

  private static func capitalized(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }

  /// Letters, digits and dashes, cut at a word where it is long.
  static func slug(_ name: String) -> String {
    let plain = name.lowercased().decomposed
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words {
      guard slug.utf8.count + word.utf8.count < 60 else { break }
      slug += slug.isEmpty ? String(word) : "-\(word)"
    }
    return slug.isEmpty ? "unnamed" : slug
  }

  /// A slug that is not taken yet: itself, else with a number behind it.
  static func free(_ slug: String, taken: inout Set<String>) -> String {
    if taken.insert(slug).inserted { return slug }
    var number = 2
    while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
    return "\(slug)-\(number)"
  }

  /// A plan's slug begins with its council's place, so that councils' plans don't collide.
  static func planSlug(council: String, plan: String) -> String {
    let kinds: Set<String> = ["county", "city", "borough", "district", "council", "of", "the"]
    let place = slug(council).split(separator: "-").filter { !kinds.contains(String($0)) }
      .joined(separator: "-")
    let own = slug(plan)
    return place.isEmpty || own.split(separator: "-").starts(with: place.split(separator: "-"))
      ? own : "\(place)-\(own)"
  }
}

extension String {
  /// Accents stand apart from their letters, and apostrophes are gone.
  fileprivate var decomposed: String {
    String(
      String.UnicodeScalarView(
        decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          !$0.properties.isDiacritic && $0 != "'" && $0 != "’"
        }))
  }
}

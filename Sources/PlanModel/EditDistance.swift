/// How many letters must be put in, taken out or changed to turn one word into another.
public enum EditDistance {
  /// Nil where the distance is over the limit. (Levenshtein 1966, one row at a time.)
  public static func between(_ one: String, _ other: String, atMost limit: Int) -> Int? {
    if one.utf8.allSatisfy({ $0 < 0x80 }), other.utf8.allSatisfy({ $0 < 0x80 }) {
      guard abs(min(one.utf8.count, 64) - min(other.utf8.count, 64)) <= limit else { return nil }
      if limit == 1 { return withinOne(one, other) }
      return distance(Array(one.utf8.prefix(64)), Array(other.utf8.prefix(64)), atMost: limit)
    }
    return distance(
      Array(one.unicodeScalars.prefix(64)), Array(other.unicodeScalars.prefix(64)), atMost: limit)
  }

  /// The distance of two words of ASCII, where it is none or one: they agree but for one letter.
  private static func withinOne(_ one: String, _ other: String) -> Int? {
    var (one, other) = (one, other)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        let (a, b) = (one.prefix(64), other.prefix(64))
        var same = 0
        while same < min(a.count, b.count), a[same] == b[same] { same += 1 }
        if same == a.count, same == b.count { return 0 }
        let (longA, longB) = (a.count >= b.count ? 1 : 0, b.count >= a.count ? 1 : 0)
        return a.dropFirst(same + longA).elementsEqual(b.dropFirst(same + longB)) ? 1 : nil
      }
    }
  }

  private static func distance<Letter: Equatable>(
    _ a: [Letter], _ b: [Letter], atMost limit: Int
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      var least = i + 1
      for j in 0..<b.count {
        let cost = a[i] == b[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
        diagonal = row[j + 1]
        row[j + 1] = cost
        least = min(least, cost)
      }
      // A row's least never shrinks again.
      if least > limit { return nil }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}

/// How many letters must be put in, taken out or changed to turn one word into another.
public enum EditDistance {
  /// Nil where the distance is over the limit. (Levenshtein 1966, one row at a time.)
  public static func between(_ one: String, _ other: String, atMost limit: Int) -> Int? {
    let a = Array(one.unicodeScalars.prefix(64))
    let b = Array(other.unicodeScalars.prefix(64))
    guard abs(a.count - b.count) <= limit else { return nil }
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let cost = a[i] == b[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}

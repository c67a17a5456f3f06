/// Rows whose cells stand in the middle of them, with no blank line between one row and the next.
///
/// As many lines of a row stand above its ref as beneath it. Where the first row begins is known, so
/// each row tells where the next begins.
enum CentredRows {
  /// The lines of each row; nil where the refs do not stand so.
  ///
  /// - Parameter hasRef: Whether each line, from the first beneath the header, has a ref.
  /// - Returns: The rows in their order, the last to the end of the lines.
  static func rows(_ hasRef: [Bool]) -> [Range<Int>]? {
    let refs = hasRef.indices.filter { hasRef[$0] }
    guard refs.count >= 3, let first = refs.first, first > 0 else { return nil }
    var rows: [Range<Int>] = []
    var begin = 0
    for (place, ref) in refs.enumerated() {
      let above = ref - begin
      // The last may go on over the page.
      let end = place + 1 < refs.count ? ref + above + 1 : hasRef.count
      guard above >= 0, end <= hasRef.count else { return nil }
      if place + 1 < refs.count, end > refs[place + 1] { return nil }
      rows.append(begin..<end)
      begin = end
    }
    return rows
  }
}

/// Text as a workbook can hold it.
///
/// All by scalar: a mark that combines with what stands before it must not hide that.
enum SheetText {
  /// What Excel holds in a cell at most, in UTF-16.
  private static let longest = 32_767

  /// Characters that a workbook cannot hold become U+FFFD.
  static func kept(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isKept($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" {
      scalars.append(isKept(scalar) ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }

  /// What is longer than a cell holds is cut, visibly.
  static func cell(_ text: String) -> String {
    let clean = kept(text)
    guard clean.utf16.count > longest else { return clean }
    let ending = " … (cut: a cell holds no more)"
    return cut(clean, to: longest - ending.utf16.count) + ending
  }

  /// For the top of a printed page, which holds 255 characters; "&" begins its codes.
  static func pageHeading(_ text: String) -> String {
    let line = replacing(["&": "&&", "\n": " "], in: cut(kept(text), to: 100))
    // A number would be taken for the size of the type.
    return line.unicodeScalars.first.map { $0.properties.numericType != nil } == true
      ? " " + line : line
  }

  /// As a formula or a link names a sheet.
  static func quoted(sheet name: String) -> String {
    "'" + replacing(["'": "''"], in: name) + "'"
  }

  static func replacing(_ changes: [Unicode.Scalar: String], in text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let change = changes[scalar] {
        result.append(contentsOf: change.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return text }
    var room = length
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      room -= UTF16.width(scalar)
      guard room >= 0 else { break }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

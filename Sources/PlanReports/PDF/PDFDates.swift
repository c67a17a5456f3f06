import Foundation
import PlanModel

/// The two dates that a PDF writer puts into a file, its making and its last change.
///
/// They are overwritten in place by the day of the paper, at the same length, so that no offset in the file moves and the
/// same paper has the same bytes.
enum PDFDates {
  static func set(_ day: PartialDate?, in bytes: inout [UInt8]) {
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      var start = 0
      while let found = find(Array(key.utf8), in: bytes, from: start) {
        let first = found + key.utf8.count
        start = first
        guard let end = bytes[first...].firstIndex(of: UInt8(ascii: ")")), end - first < 40 else {
          continue
        }
        let words = Array(date(day).utf8)
        for offset in 0..<(end - first) {
          let byte = bytes[first + offset]
          let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          // The zone's sign and apostrophes stay; its hours and minutes are nought.
          if offset < words.count {
            bytes[first + offset] = words[offset]
          } else if isDigit {
            bytes[first + offset] = UInt8(ascii: "0")
          }
        }
      }
    }
  }

  /// "20260331000000"; the first day that a ZIP can write where none is known, as in the other formats.
  private static func date(_ day: PartialDate?) -> String {
    guard let day = day?.lastDay, let month = day.month, let number = day.day else {
      return "19800101000000"
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)\(two(month))\(two(number))000000"
  }

  private static func find(_ key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let range = Data(bytes[start...]).range(of: Data(key))
    return range.map { start + $0.lowerBound }
  }
}

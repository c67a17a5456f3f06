import Foundation

/// The objects of a PDF by their numbers, found through its table of them (ISO 32000-1, 7.5.4).
struct PDFObjects {
  private let bytes: [UInt8]
  private var offsets: [Int: Int] = [:]
  /// What stands behind the table; empty where there is none that can be read.
  private(set) var trailer = ""

  /// An object that is longer holds pictures or words, which nobody asks for here.
  private static let longest = 200_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tail = String(decoding: bytes.suffix(2048), as: UTF8.self)
    guard let last = tail.components(after: "startxref").last,
      let start = Int(last.split { $0.isWhitespace }.first ?? ""), bytes.indices.contains(start)
    else { return }
    // "xref", then for each run of objects its first number and its length, then a line of 20 bytes for each.
    var place = start
    guard line(at: &place) == "xref" else { return }
    while true {
      let head = line(at: &place)
      let numbers = head.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2, numbers[1] >= 0, numbers[1] <= bytes.count / 20 else { break }
      for number in 0..<numbers[1] {
        let entry = line(at: &place).split(separator: " ")
        guard entry.count == 3, entry[2] == "n", let offset = Int(entry[0]) else { continue }
        offsets[numbers[0] + number] = offset
      }
    }
    trailer = String(tail.components(after: "trailer").last ?? "")
  }

  /// The words of an object, without what a stream in it holds; empty where there is none.
  func object(_ number: Int) -> String {
    guard let offset = offsets[number], bytes.indices.contains(offset) else { return "" }
    let end = min(offset + Self.longest, bytes.count)
    let words = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let last = words.range(of: "endobj") else { return "" }
    let object = words[..<last.lowerBound]
    return String(object.range(of: "stream").map { object[..<$0.lowerBound] } ?? object)
  }

  /// The object that a key refers to ("/Pages 81 0 R").
  func reference(after key: String, in words: String) -> Int? {
    for rest in words.components(after: key + " ") {
      let parts = rest.prefix(40).split { " \n\r/>".contains($0) }
      if parts.count > 2, parts[1] == "0", parts[2] == "R" { return Int(parts[0]) }
    }
    return nil
  }

  /// The pages below an object of the tree, in order; a tree deeper than any real one is cut.
  func leaves(of number: Int, depth: Int) -> [Int] {
    let words = object(number)
    guard depth < 12, let kids = words.components(after: "/Kids [").first else {
      return words.contains("/Type /Page") ? [number] : []
    }
    let parts = kids.prefix { $0 != "]" }.split(separator: " ")
    return stride(from: 0, to: parts.count, by: 3).compactMap { Int(parts[$0]) }.flatMap {
      leaves(of: $0, depth: depth + 1)
    }
  }

  private func line(at place: inout Int) -> String {
    let end = bytes[place...].firstIndex { $0 == 0x0A } ?? bytes.endIndex
    defer { place = min(end + 1, bytes.endIndex) }
    return String(decoding: bytes[place..<end], as: UTF8.self)
      .trimmingCharacters(in: .whitespaces)
  }
}

extension String {
  /// What follows each occurrence of some words, up to the end.
  fileprivate func components(after words: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let next = rest.range(of: words) {
      rest = rest[next.upperBound...]
      found.append(rest)
    }
    return found
  }
}

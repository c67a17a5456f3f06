import Foundation

extension FormFields {
  /// The most fields that a form may have.
  private static let fieldLimit = 100

  /// Reads `multipart/form-data` (RFC 7578), as browsers send it.
  init(multipart body: Data, boundary: String) throws(Fault) {
    let delimiter = Data("--\(boundary)".utf8)
    guard !boundary.isEmpty, boundary.utf8.count <= 70,
      let first = body.range(of: delimiter), first.lowerBound == body.startIndex
    else { throw Fault.badForm("It has no boundary between its fields.") }
    fields = []
    var start = first.upperBound
    let following = Data("\r\n--\(boundary)".utf8)
    while !Self.hasPrefix("--", in: body, at: start) {
      guard Self.hasPrefix("\r\n", in: body, at: start),
        let head = body.range(of: Data("\r\n\r\n".utf8), in: start..<body.endIndex),
        head.lowerBound - start < 10_000,
        let end = body.range(of: following, in: head.upperBound - 2..<body.endIndex)
      else { throw Fault.badForm("One of its fields has no end.") }
      let headers = String(decoding: body[start..<head.lowerBound], as: UTF8.self)
      let content = body[min(head.upperBound, end.lowerBound)..<end.lowerBound]
      if let (name, fileName) = Self.names(in: headers) {
        fields.append(Field(name: name, fileName: fileName, bytes: Data(content)))
      }
      guard fields.count <= Self.fieldLimit else { throw Fault.badForm("It has too many fields.") }
      start = end.upperBound
    }
  }

  private static func hasPrefix(_ text: String, in body: Data, at start: Data.Index) -> Bool {
    body[start...].starts(with: Array(text.utf8))
  }

  /// The field's name, and its file's; nil where it names none.
  private static func names(in headers: String) -> (name: String, fileName: String?)? {
    for line in headers.split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-disposition",
        let name = value(of: "name", in: parts[1])
      else { continue }
      return (name, value(of: "filename", in: parts[1]))
    }
    return nil
  }

  /// A quoted parameter; browsers write a quote in it as %22.
  private static func value(of name: String, in disposition: Substring) -> String? {
    guard let start = disposition.range(of: "; \(name)=\"") else { return nil }
    let rest = disposition[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
  }
}

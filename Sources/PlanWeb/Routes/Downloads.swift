import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PlanReports

/// Tables as files.
enum Downloads {
  /// Bytes to be kept under a name.
  static func response(
    _ bytes: [UInt8], _ format: DownloadFormat, named name: String
  ) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: format.contentType, .cacheControl: "no-cache",
        .contentDisposition: "attachment; filename=\"\(safe(name)).\(format)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A table of rows under headings.
  static func csv(_ headings: [String], _ rows: some Sequence<[String]>) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(headings)
    for row in rows { csv.row(row) }
    return csv.bytes
  }

  /// Any value as JSON, its keys in order so that the same value gives the same bytes.
  static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [0x0A]
  }

  /// A file's name that no header and no file system can take wrongly.
  static func safe(_ name: String) -> String {
    let slug = Slug.of(name)
    return slug.isEmpty ? "waymark" : String(slug.prefix(80))
  }
}

extension WebContext {
  /// What the address gives for a name in its pattern, decoded; a fault where it can't be.
  func word(_ name: String) throws -> String {
    guard let text = parameters.get(name), let word = text.removingPercentEncoding else {
      throw Fault.notFound
    }
    return word
  }
}

extension Request {
  /// What the query gives for a name; nil where it gives nothing.
  func query(_ name: String) -> String? {
    uri.queryParameters.get(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A whole number from 1, as pages and lines are counted.
  func number(_ name: String) throws -> Int? {
    guard let text = query(name) else { return nil }
    guard let number = Int(text), (1...10_000_000).contains(number) else {
      throw Fault.badQuery("“\(name)” is to be a whole number from 1.")
    }
    return number
  }
}

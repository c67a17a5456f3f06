import Foundation
import Hummingbird
import NIOCore

extension Request {
  /// The form that the request sends, within a size and a time.
  func form(upTo limit: Int, within time: Duration = .seconds(120)) async throws -> FormFields {
    if let length = headers[.contentLength].flatMap(Int.init), length > limit {
      throw Fault.tooLarge(limit: limit)
    }
    let body = try await Self.collect(body, upTo: limit, within: time)
    let bytes = Data(body.readableBytesView)
    let type = headers[.contentType] ?? ""
    let kind = type.prefix { $0 != ";" }.lowercased()
    switch kind {
    case "application/x-www-form-urlencoded": return FormFields(urlEncoded: bytes)
    case "multipart/form-data":
      return try FormFields(multipart: bytes, boundary: Self.boundary(in: type))
    default: throw Fault.badForm("It was sent in a form that is not known.")
    }
  }

  private static func collect(
    _ body: RequestBody, upTo limit: Int, within time: Duration
  ) async throws -> ByteBuffer {
    try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask { try await body.collect(upTo: limit) }
      group.addTask {
        try await Task.sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      guard let buffer = try await group.next() ?? nil else { throw Fault.tooSlow }
      return buffer
    }
  }

  private static func boundary(in type: String) -> String {
    guard let start = type.range(of: "boundary=") else { return "" }
    let rest = type[start.upperBound...]
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != ";" && $0 != " " })
  }
}

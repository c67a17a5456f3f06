import CZlib
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import PlanWeb

struct CompressionTests {
  @Test(arguments: [
    ("gzip", true), ("gzip, deflate, br", true), ("x-gzip", true), ("GZIP;q=0.5", true),
    ("*", true), ("br, *;q=0.1", true), ("gzip;q=0", false), ("gzip; q=0.000", false),
    ("*, gzip;q=0", false), ("*;q=0", false), ("identity", false), ("", false), ("gzip;q=x", false),
  ])
  func `a browser gets gzip only where it takes it`(_ header: String, _ isTaken: Bool) {
    #expect((ContentCoding(accepting: header) == .gzip) == isTaken)
    #expect(ContentCoding(accepting: nil) == .identity)
  }

  @Test func `a compressed page is the page, under a tag of its own`() async throws {
    let site = try TestSite()
    try await site.test { client in
      let path = Address.plan(site.plan).path
      let plain = try await client.execute(uri: path, method: .get)
      for _ in 0..<2 {
        let coded = try await client.execute(
          uri: path, method: .get, headers: [.acceptEncoding: "gzip"])
        #expect(coded.headers[.contentEncoding] == "gzip")
        #expect(coded.headers[.vary] == "Accept-Encoding")
        #expect(coded.headers[.eTag] != plain.headers[.eTag])
        #expect(coded.body.readableBytes < plain.body.readableBytes / 2)
        #expect(try Self.inflated(coded.body, upTo: 1_000_000) == plain.body)
      }
      #expect(plain.headers[.contentEncoding] == nil)
      #expect(plain.headers[.vary] == "Accept-Encoding")
      let tag = try #require(
        try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: "gzip"])
          .headers[.eTag])
      let again = try await client.execute(
        uri: path, method: .get, headers: [.acceptEncoding: "gzip", .ifNoneMatch: tag])
      #expect(again.status == .notModified)
      #expect(again.headers[.vary] == "Accept-Encoding")
      let other = try await client.execute(
        uri: path, method: .get, headers: [.ifNoneMatch: tag])
      #expect(other.status == .ok, "the tag of one coding is not the other's")
    }
  }

  @Test func `a desk's page that shows what was sent goes as it is`() async throws {
    let headers: HTTPFields = [.acceptEncoding: "gzip"]
    for isPublic in [false, true] {
      let site = try TestSite(isPublic: isPublic)
      let response = try await site.test {
        try await $0.execute(uri: "/search?q=school", method: .get, headers: headers)
      }
      #expect((response.headers[.contentEncoding] == "gzip") == isPublic)
    }
    let read = try await TestSite().test {
      try await $0.execute(
        uri: "/readings", method: .post, headers: Forms.own.merging(headers),
        body: Forms.body([("text", " ")]))
    }
    #expect(read.headers[.contentEncoding] == nil)
  }

  @Test func `the style is compressed too`() async throws {
    try await TestSite().test { client in
      let response = try await client.execute(
        uri: Stylesheet.current.address.path, method: .get, headers: [.acceptEncoding: "gzip"])
      #expect(response.headers[.contentEncoding] == "gzip")
      let text = String(buffer: try Self.inflated(response.body, upTo: 1_000_000))
      #expect(text == Stylesheet.current.text)
    }
  }

  @Test(arguments: [0, 1, 100_000]) func `any length is compressed`(_ length: Int) throws {
    let plain = ByteBuffer(bytes: (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let coded = try #require(Gzip.compressed(plain))
    #expect(try Self.inflated(coded, upTo: length + 1) == plain)
    #expect(Gzip.compressed(plain) == coded, "the same bytes give the same bytes")
  }

  /// What another user of zlib makes of it.
  private static func inflated(_ coded: ByteBuffer, upTo limit: Int) throws -> ByteBuffer {
    var stream = z_stream()
    try #require(
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var input = Array(coded.readableBytesView)
    var output = [UInt8](repeating: 0, count: limit)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(status == Z_STREAM_END)
    return ByteBuffer(bytes: output.prefix(Int(stream.total_out)))
  }
}

extension HTTPFields {
  fileprivate func merging(_ others: HTTPFields) -> HTTPFields {
    var all = self
    for field in others { all[field.name] = field.value }
    return all
  }
}

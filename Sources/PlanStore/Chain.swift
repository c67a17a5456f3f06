import Crypto
import Foundation
import PlanModel

/// How events are sealed: SHA-256 over stored bytes, each header over the one before.
enum Chain {
  /// Before the first event.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// What a header's payload is known by, even after it was erased.
  static func digest(
    salt: UnsafeRawBufferPointer, reason: UnsafeRawBufferPointer?, bytes: UnsafeRawBufferPointer
  ) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(bufferPointer: salt)
    var length = (reason.map { UInt32($0.count) } ?? .max).littleEndian
    withUnsafeBytes(of: &length) { hasher.update(bufferPointer: $0) }
    if let reason { hasher.update(bufferPointer: reason) }
    hasher.update(bufferPointer: bytes)
    return hasher.finalize()
  }

  static func digest(salt: [UInt8], reason: String?, bytes: [UInt8]) -> [UInt8] {
    salt.withUnsafeBytes { salt in
      bytes.withUnsafeBytes { bytes in
        guard let reason else { return Array(digest(salt: salt, reason: nil, bytes: bytes)) }
        return Array(reason.utf8).withUnsafeBytes {
          Array(digest(salt: salt, reason: $0, bytes: bytes))
        }
      }
    }
  }

  /// The bytes of a header, in which each text has its length before it.
  struct Header {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(512) }

    mutating func reset() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(fixed: some Sequence<UInt8>) { bytes.append(contentsOf: fixed) }
    mutating func append(fixed: UnsafeRawBufferPointer) { bytes.append(contentsOf: fixed) }

    mutating func append(_ number: Int64?) {
      bytes.append(number == nil ? 0 : 1)
      withUnsafeBytes(of: (number ?? 0).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(text: UnsafeRawBufferPointer?) {
      guard let text else { return append(length: .max) }
      append(length: UInt32(text.count))
      bytes.append(contentsOf: text)
    }

    mutating func append(_ text: String?) {
      guard var text else { return append(length: .max) }
      text.withUTF8 {
        append(length: UInt32($0.count))
        bytes.append(contentsOf: $0)
      }
    }

    private mutating func append(length: UInt32) {
      withUnsafeBytes(of: length.littleEndian) { bytes.append(contentsOf: $0) }
    }

    var hash: SHA256Digest { bytes.withUnsafeBytes { SHA256.hash(data: $0) } }
  }

  /// The columns of an event that its header holds, in the header's order.
  static let columns = """
    position, type, recorded, effectiveKind, effectiveLabel, effectiveDate, actor, document,
    importPosition, plan, action
    """

  static func hash(of header: EventHeader, after previous: [UInt8], digest: [UInt8]) -> [UInt8] {
    var bytes = Header()
    bytes.append(fixed: previous)
    bytes.append(Int64(header.position.number))
    bytes.append(header.type.rawValue)
    bytes.append(Milliseconds.since1970(header.recorded))
    bytes.append(header.effective?.kind.rawValue)
    bytes.append(header.effective?.label)
    bytes.append(header.effective?.date?.description)
    bytes.append(header.actor.description)
    bytes.append(header.document)
    bytes.append(header.importPosition.map { Int64($0.number) })
    bytes.append(header.plan)
    bytes.append(header.action)
    bytes.append(fixed: digest)
    return Array(bytes.hash)
  }
}

/// Times as the ledger stores them.
enum Milliseconds {
  static func since1970(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1_000).rounded())
  }

  static func date(_ milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
  }
}

/// Bytes as lower-case hexadecimal digits, and back.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func string(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func sha256(of data: Data) -> String { string(SHA256.hash(data: data)) }
}

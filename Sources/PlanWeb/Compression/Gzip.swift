import CZlib
import NIOCore

/// The gzip form of bytes (RFC 1952), made by the system's zlib.
enum Gzip {
  /// Compressed bytes, the same for the same input; nil where zlib has no memory for it, which is no
  /// reason not to answer.
  static func compressed(_ plain: ByteBuffer) -> ByteBuffer? {
    var stream = z_stream()
    // 15 bits of window, and 16 for gzip's own header, which then holds no time.
    guard
      deflateInit2_(
        &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    guard let input = UInt32(exactly: plain.readableBytes) else { return nil }
    let bound = Int(deflateBound(&stream, UInt(input)))
    var output = ByteBuffer()
    var status = Z_OK
    output.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { space in
      plain.withUnsafeReadableBytes { bytes in
        stream.next_in = UnsafeMutablePointer(
          mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = input
        stream.next_out = space.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(clamping: space.count)
        status = deflate(&stream, Z_FINISH)
      }
      return Int(stream.total_out)
    }
    return status == Z_STREAM_END ? output : nil
  }
}

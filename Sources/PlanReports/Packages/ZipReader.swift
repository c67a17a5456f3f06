import CZip

/// Reads an archive that somebody else made, within limits, so that a small file cannot unpack to a huge one.
struct ZipReader {
  struct Limits {
    var entries = 2_000
    /// Of one entry, and of all that are read together; in bytes, unpacked.
    var entryBytes = 10_000_000
    var allBytes = 40_000_000
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private var read = 0
  /// In the order of the archive.
  let names: [String]

  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipFault) {
    self.bytes = bytes
    self.limits = limits
    names = try Self.withArchive(bytes) { archive throws(ZipFault) in
      let count = zip_get_num_entries(archive, 0)
      guard count <= limits.entries else { throw ZipFault.tooLarge }
      return (0..<zip_uint64_t(max(count, 0))).compactMap { index in
        zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)).map { String(cString: $0) }
      }
    }
  }

  /// Nil where the archive has no such file.
  mutating func file(_ name: String) throws(ZipFault) -> [UInt8]? {
    let room = min(limits.entryBytes, limits.allBytes - read)
    let found = try Self.withArchive(bytes) { archive throws(ZipFault) -> [UInt8]? in
      let index = zip_name_locate(archive, name, 0)
      guard index >= 0 else { return nil }
      guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
        throw ZipFault.notAnArchive
      }
      defer { zip_fclose(file) }
      return try Self.content(of: file, upTo: room)
    }
    read += found?.count ?? 0
    return found
  }

  /// What the archive says of an entry's size is not believed.
  private static func content(
    of file: OpaquePointer, upTo limit: Int
  ) throws(ZipFault) -> [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = zip_fread(file, &buffer, zip_uint64_t(buffer.count))
      guard count >= 0 else { throw ZipFault.notAnArchive }
      guard count > 0 else { return content }
      guard content.count + Int(count) <= limit else { throw ZipFault.tooLarge }
      content.append(contentsOf: buffer[..<Int(count)])
    }
  }

  private static func withArchive<Result>(
    _ bytes: [UInt8], _ body: (OpaquePointer) throws(ZipFault) -> Result
  ) throws(ZipFault) -> Result {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 1)
    defer { buffer.deallocate() }
    buffer.copyBytes(from: bytes)
    var error = zip_error_t()
    guard
      let source = zip_source_buffer_create(
        buffer.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else { throw ZipFault.notAnArchive }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw ZipFault.notAnArchive
    }
    defer { zip_discard(archive) }
    return try body(archive)
  }
}

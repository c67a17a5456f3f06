import CZip

/// Packs files into a ZIP archive whose bytes depend on nothing but them.
///
/// Every entry bears the first day that the format can write, 1 January 1980, in place of the clock's.
struct ZipWriter {
  private var files: [(name: String, bytes: [UInt8])] = []

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    files.append((name, bytes))
  }

  func archive() throws(ZipFault) -> [UInt8] {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw ZipFault.writing }
    // Kept beyond the closing of the archive, since its bytes are read from it afterwards.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw ZipFault.writing
    }
    // The archive reads an entry when it is closed, so its bytes must stay where they are until then.
    var kept: [UnsafeMutableRawBufferPointer] = []
    defer { for buffer in kept { buffer.deallocate() } }
    for file in files {
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(file.bytes.count, 1), alignment: 1)
      buffer.copyBytes(from: file.bytes)
      kept.append(buffer)
      guard
        let source = zip_source_buffer(
          archive, buffer.baseAddress, zip_uint64_t(file.bytes.count), 0)
      else {
        zip_discard(archive)
        throw ZipFault.writing
      }
      let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw ZipFault.writing
      }
      let firstDay: zip_uint16_t = 0x0021
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0)
      zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw ZipFault.writing
    }
    return try Self.bytes(of: target)
  }

  private static func bytes(of source: OpaquePointer) throws(ZipFault) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
      throw ZipFault.writing
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    let count = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count))
    }
    guard count == bytes.count else { throw ZipFault.writing }
    return bytes
  }
}

/// What went wrong with an archive.
enum ZipFault: Error, Hashable {
  case writing
  case notAnArchive
  case tooLarge
}

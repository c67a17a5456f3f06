import Foundation

/// Writes files that programs open and people do not read as text.
enum OfficeFile {
  /// In bytes, as the file lies on disk.
  static let largestTemplate = 20_000_000

  /// Refuses to fill a terminal with what it cannot show, before any work is done.
  static func write(_ path: String?, _ bytes: () throws -> [UInt8]) throws {
    if path == nil, isatty(1) == 1 {
      throw Refusal.usage("This is no text for a terminal. Name a file with --out.")
    }
    try Output.write(bytes(), toFile: path)
  }
}

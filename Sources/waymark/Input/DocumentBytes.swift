import Foundation
import PlanDocuments

/// Gets the bytes of a document, never more than the limit.
enum DocumentBytes {
  /// The bytes at a path, or of the standard input, which "-" names.
  static func read(_ path: String, name: String, limit: Int) throws -> [UInt8] {
    if path == "-" { return try read(FileHandle.standardInput, name: name, limit: limit) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal.data("There is no file \(path).")
    }
    guard !isFolder.boolValue else {
      throw Refusal.data("\(path) is a folder. Name the papers in it, such as \(path)/*.txt.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Refusal.data("\(path) can't be opened: \(String(cString: strerror(errno))).")
    }
    defer { try? handle.close() }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? nil
    if let size, size > limit {
      throw UnreadableDocument(document: name, reason: .tooLarge(bytes: size, limit: limit))
    }
    return try read(handle, name: name, limit: limit)
  }

  private static func read(_ handle: FileHandle, name: String, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk: Data?
      do {
        chunk = try handle.read(upToCount: 1 << 20)
      } catch {
        throw Refusal.data("\(name) can't be read: \(String(cString: strerror(errno))).")
      }
      guard let chunk, !chunk.isEmpty else { return bytes }
      bytes.append(contentsOf: chunk)
      guard bytes.count <= limit else {
        throw UnreadableDocument(
          document: name, reason: .tooLarge(bytes: bytes.count, limit: limit))
      }
    }
  }
}

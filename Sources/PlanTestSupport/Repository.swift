public import Foundation

/// The folder of the project, for tests that read its documents and sources.
public enum Repository {
  /// Found upwards from a file in it: the folder that holds `Package.swift`, links followed.
  public static func folder(from file: String = #filePath) throws -> URL {
    var folder = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift")
      if FileManager.default.fileExists(atPath: manifest.path) { return folder }
      folder.deleteLastPathComponent()
    }
    throw NotBuilt(name: "Package.swift", folder: file)
  }

  public static func text(of path: String, from file: String = #filePath) throws -> String {
    let url = try folder(from: file).appendingPathComponent(path)
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// The Swift files under a folder, by their paths in the project, in order.
  public static func swiftFiles(
    under path: String, from file: String = #filePath
  ) throws -> [String] {
    let root = try folder(from: file)
    let start = root.appendingPathComponent(path)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { path + "/" + $0 }.sorted()
  }
}

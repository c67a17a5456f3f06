import Foundation

/// Compares a text with the one that a person approved, which lies in `Snapshots` beside the test.
///
/// `APPROVE=1 swift test` writes what is there now; the change is then looked at in the diff of the
/// repository before it is committed.
public func expectSnapshot(
  _ text: String, named name: String, beside testFile: String = #filePath
) throws {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    throw SnapshotDiffers(name: name, approved: nil, actual: text)
  }
  let approved = String(decoding: data, as: UTF8.self)
  guard approved == text else {
    throw SnapshotDiffers(name: name, approved: approved, actual: text)
  }
}

/// What a test printed is not what was approved.
public struct SnapshotDiffers: Error, CustomStringConvertible {
  public var name: String
  /// Nil where none was approved yet.
  public var approved: String?
  public var actual: String

  public var description: String {
    guard let approved else {
      return "\(name) was never approved. It would be:\n\(actual)\n"
        + "APPROVE=1 swift test approves it."
    }
    let old = approved.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) where lines.count < 24 {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      guard before != after else { continue }
      if let before { lines.append("\(index + 1) approved: \(before)") }
      if let after { lines.append("\(index + 1) now:      \(after)") }
    }
    return "\(name) is not what was approved:\n" + lines.joined(separator: "\n")
      + "\nAPPROVE=1 swift test approves the new text."
  }
}

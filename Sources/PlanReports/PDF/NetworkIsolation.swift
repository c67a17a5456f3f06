import Foundation

/// What to put before a command so that it has no network.
public enum NetworkIsolation {
  /// The first way that this system permits.
  ///
  /// - Parameter mayActAsRoot: Whether the command may believe that it is root, which lets more systems
  ///   permit it, and which a browser with a sandbox of its own refuses.
  /// - Returns: A program and its arguments; empty where the system permits none.
  public static func find(mayActAsRoot: Bool) -> [String] {
    let unshare = "/usr/bin/unshare"
    let ways = [[unshare, "-n"]] + (mayActAsRoot ? [[unshare, "-r", "-n"]] : [])
    return ways.first(where: works) ?? []
  }

  private static func works(_ command: [String]) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: command[0]) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst()) + ["/bin/true"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

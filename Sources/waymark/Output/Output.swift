import Foundation

/// Writes results, to the standard output or to a file.
enum Output {
  static func write(_ text: String) { write(Array(text.utf8), to: 1) }

  /// Writes results to a file where one is named, else to the standard output.
  static func write(_ bytes: [UInt8], toFile path: String?) throws {
    guard let path, path != "-" else { return write(bytes, to: 1) }
    try save(bytes, at: path)
  }

  /// The file is there whole or not at all: what was there before stays until the new one is written.
  static func save(_ bytes: [UInt8], at path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refusal.data("\(path) can't be written: \(reason(error)).")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Refusal.data("The folder \(path) can't be made: \(reason(error)).")
    }
  }

  private static func reason(_ error: any Error) -> String {
    let cocoa = error as NSError
    let under = (cocoa.userInfo[NSUnderlyingErrorKey] as? NSError) ?? cocoa
    guard under.domain == NSPOSIXErrorDomain else { return cocoa.localizedDescription }
    return String(cString: strerror(Int32(under.code)))
  }

  /// Writes everything, or ends the program quietly where nobody reads any more.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(descriptor, base + done, buffer.count - done)
        if count > 0 {
          done += count
        } else if errno == EPIPE {
          exit(0)
        } else if errno == EAGAIN {
          usleep(1_000)
        } else if errno != EINTR {
          exit(Refusal.Code.fault.rawValue)
        }
      }
    }
  }
}

public import Foundation
public import PlanModel

/// Prints a page as a tagged PDF, by Chromium in a process of its own.
///
/// The process has no network where the system permits that, asks for nothing outside the page, runs no script, is ended
/// when its time is up, and leaves no file behind.
public struct PDFPrinter: Sendable {
  /// The browser.
  public var program: String
  /// On the wall's clock.
  public var time: Duration

  /// Throws where there is no Chromium.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    time: Duration = .seconds(60)
  ) throws(PDFNotPrinted) {
    guard let program = ChromiumProgram.find(environment: environment) else {
      throw .noChromium(named: environment["WAYMARK_CHROMIUM"])
    }
    self.program = program
    self.time = time
  }

  /// The same page and day give the same bytes, with the same version of Chromium and the same fonts.
  ///
  /// - Parameters:
  ///   - html: The whole page with its style, in UTF-8.
  ///   - date: What the file gives as the day of its making.
  /// - Returns: The file.
  /// - Throws: Why there is none, and what to do.
  public func bytes(of html: String, date: PartialDate?) throws(PDFNotPrinted) -> [UInt8] {
    let folder: URL
    do {
      folder = try Self.makeFolder()
      try Data(Self.closed(html).utf8).write(to: folder.appendingPathComponent("paper.html"))
    } catch {
      throw .noRoom
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let ended = run(in: folder)
    guard let ended else { throw .tookTooLong(time) }
    let file = folder.appendingPathComponent("paper.pdf")
    guard ended == 0, let data = try? Data(contentsOf: file), data.starts(with: Data("%PDF-".utf8))
    else { throw .failed(program: program, status: ended) }
    var bytes = [UInt8](data)
    PDFDates.set(date, in: &bytes)
    return bytes
  }

  /// With a policy under which the page runs no script and asks for nothing.
  private static func closed(_ html: String) -> String {
    let policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'unsafe-inline'; img-src data:\">"
    guard let head = html.range(of: "<head>") else { return policy + html }
    return html.replacingCharacters(in: head, with: "<head>" + policy)
  }

  private static func makeFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return folder
  }

  private func arguments(in folder: URL) -> [String] {
    var options = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-extensions", "--disable-sync", "--disable-background-networking",
      "--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage",
      "--disable-crash-reporter", "--disable-breakpad", "--mute-audio",
      // Nothing is to be fetched, and nothing can be: no name has an address.
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer",
      "--lang=en-GB", "--user-agent=Waymark",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
      "--print-to-pdf=\(folder.appendingPathComponent("paper.pdf").path)",
    ]
    // Chromium will not run its own sandbox as root, as in a container.
    if geteuid() == 0 { options.append("--no-sandbox") }
    return options + [folder.appendingPathComponent("paper.html").absoluteString]
  }

  private static let isolation = NetworkIsolation.find(mayActAsRoot: false)

  /// Its status; nil where it was ended because its time was up.
  private func run(in folder: URL) -> Int32? {
    let process = Process()
    let command = Self.isolation + [program] + arguments(in: folder)
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path, "TZ": "UTC",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let over = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in over.signal() }
    do {
      try process.run()
    } catch {
      return 127
    }
    let seconds = time / .seconds(1)
    guard over.wait(timeout: .now() + seconds) == .success else {
      process.terminate()
      if over.wait(timeout: .now() + 3) != .success {
        kill(process.processIdentifier, SIGKILL)
        over.wait()
      }
      return nil
    }
    return process.terminationStatus
  }
}

/// Why there is no PDF, and what to do.
public enum PDFNotPrinted: Error, Hashable, CustomStringConvertible {
  /// With what `WAYMARK_CHROMIUM` says, where it says anything.
  case noChromium(named: String?)
  case noRoom
  case tookTooLong(Duration)
  case failed(program: String, status: Int32)

  public var description: String {
    switch self {
    case .noChromium(let named?) where !named.isEmpty:
      "WAYMARK_CHROMIUM names \(named), which is no program here. A PDF is printed by Chromium."
    case .noChromium:
      "A PDF is printed by Chromium, which is not on this machine. Install it (Debian: apt-get install "
        + "chromium; Ubuntu: apt-get install chromium-browser), or name it in WAYMARK_CHROMIUM."
    case .noRoom:
      "There is no room for the page to be printed in \(NSTemporaryDirectory())."
    case .tookTooLong(let time):
      "Chromium did not print the page within \(time.components.seconds) seconds, and was ended."
    case .failed(let program, let status):
      "Chromium (\(program)) did not print the page: it ended with status \(status)."
    }
  }
}

import ArgumentParser
import Foundation
import Logging
import PlanModel
import PlanStore
import PlanWeb

/// Serves the register as pages.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the register as pages.",
    discussion: """
      On this machine alone it is one person's desk, and shows all. With --public it shows only \
      what is published. It ends at Ctrl-C, once what is under way is finished.
      """)

  @Option(help: "The name or address to listen at.")
  var host = "127.0.0.1"

  @Option(help: "The port; 0 takes any that is free.")
  var port = 8080

  @Flag(help: "Show only what is published.")
  var `public` = false

  @Option(help: "The address of the proxy whose word for a visitor's address is believed.")
  var trustedProxy: String?

  @Option(help: "The most that an uploaded paper may hold: a number with KB, MB or GB.")
  var maxSize = ByteCount(64_000_000)

  @Option(help: "The most memory that pages kept ready may take; 0 keeps none.")
  var pageCache = ByteCount(48 << 20)

  @OptionGroup var register: RegisterOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port has to be between 0 and 65535.")
    }
  }

  func run() async throws {
    let loopback = ["127.0.0.1", "localhost", "::1"]
    guard `public` || loopback.contains(host) else {
      throw Refusal.usage(
        "At \(host) others could see drafts and change them, since there are no accounts yet. "
          + "Serve what is published with --public, or stay on 127.0.0.1.")
    }
    let store = try register.openOrCreate()
    var logger = Logger(label: "waymark") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .info
    let settings = ServerSettings(
      host: host, port: port, isPublic: `public`, trustedProxy: trustedProxy,
      maxUpload: maxSize.bytes, pageCache: pageCache.bytes)
    let addresses = try ServedAddresses(
      store.register(for: `public` ? .everyone : .desk), offersReading: !`public`)
    let host = host.contains(":") ? "[\(host)]" : host
    let reader =
      `public` ? nil : PaperReader.childProcess(executable: try ServedAddresses.program())
    let server = try WaymarkServer(settings, store: store, reader: reader, logger: logger) {
      Output.write(addresses.text(at: "http://\(host):\($0)"))
    }
    do {
      try await server.runUntilSignalled()
    } catch let error where "\(error)".contains(String(cString: strerror(EADDRINUSE))) {
      throw Refusal.usage(
        "Port \(port) of \(host) is in use. Choose another with --port, or end what uses it.")
    }
  }
}

/// The addresses that `serve` names once it answers.
struct ServedAddresses: Sendable {
  /// The plan with the most periods, which shows most of what there is to see.
  private var plan: PlanListing?
  private var periods = 0
  private var offersReading: Bool

  init(_ register: Register, offersReading: Bool) throws {
    self.offersReading = offersReading
    // A register of hundreds of plans is not searched whole: the first are example enough.
    for listing in try register.plans(of: nil).prefix(50) {
      let count = try register.plan(listing.slug)?.periods.count ?? 0
      if plan == nil || count > periods { (plan, periods) = (listing, count) }
    }
  }

  func text(at root: String) -> String {
    var lines: [(String, String)] = []
    if let plan {
      lines.append((plan.name, root + SitePaths.plan(plan.slug)))
      if periods > 1 {
        lines.append(("What changed in it", root + SitePaths.changes(inPlan: plan.slug)))
      }
    } else {
      lines.append(("Home", root + "/"))
    }
    if offersReading { lines.append(("Read a paper", root + SitePaths.readPaper)) }
    let width = lines.map(\.0.count).max() ?? 0
    return lines.map { name, address in
      name + String(repeating: " ", count: width - name.count + 2) + address + "\n"
    }.joined()
  }

  /// This program, which reads each uploaded paper in a process of its own.
  static func program() throws -> URL {
    if let path = Bundle.main.executablePath { return URL(fileURLWithPath: path) }
    throw Refusal(code: .fault, description: "Waymark does not know where its own program is.")
  }
}

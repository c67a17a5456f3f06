/// How the server is run.
public struct ServerSettings: Sendable {
  /// The name or address to listen at.
  public var host: String
  /// 0 takes any free port.
  public var port: Int
  /// Whether only what is published is shown; else it is one officer's desk, which shows all.
  public var isPublic: Bool
  /// The address of the proxy whose `X-Forwarded-For` is believed, in the log.
  public var trustedProxy: String?
  /// The most bytes that a form may send.
  public var maxUpload: Int
  /// The most bytes of rendered pages kept in memory.
  public var pageCache: Int
  /// How long the ledger is believed to stand where it stood: another process may append to it meanwhile.
  public var ledgerTrust: Duration
  /// The most bytes of papers that were read and not kept.
  public var readings: Int

  public init(
    host: String = "127.0.0.1", port: Int = 8080, isPublic: Bool = false,
    trustedProxy: String? = nil, maxUpload: Int = 64_000_000, pageCache: Int = 48_000_000,
    ledgerTrust: Duration = .milliseconds(250), readings: Int = 256_000_000
  ) {
    self.host = host
    self.port = port
    self.isPublic = isPublic
    self.trustedProxy = trustedProxy
    self.maxUpload = maxUpload
    self.pageCache = pageCache
    self.ledgerTrust = ledgerTrust
    self.readings = readings
  }

  /// Whether only programs on this machine can reach it.
  var isLoopback: Bool {
    host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.")
  }
}

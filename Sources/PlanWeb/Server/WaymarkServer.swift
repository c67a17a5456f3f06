import Hummingbird
public import Logging
public import PlanStore
public import ServiceLifecycle
import UnixSignals

/// The site: the public's pages, or one officer's desk.
public struct WaymarkServer: Service {
  let site: Site
  private let logger: Logger
  private let started: @Sendable (Int) async -> Void

  /// Throws only where a template is broken.
  ///
  /// `reader` reads the papers that come over the web, nil offers no reading; `started` is called
  /// with the port once the server answers.
  public init(
    _ settings: ServerSettings, store: Store, reader: PaperReader?, logger: Logger,
    started: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws {
    site = Site(
      settings: settings, store: store, templates: try PageLibrary(), reader: reader)
    self.logger = logger
    self.started = started
  }

  /// Serves until the task is cancelled or a graceful shutdown is asked for.
  public func run() async throws {
    try await application.run()
  }

  /// Serves until the process is told to end; what is under way is finished first.
  public func runUntilSignalled() async throws {
    var configuration = ServiceGroupConfiguration(
      services: [self], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
  }

  var application: some ApplicationProtocol {
    let started = started
    return Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(
        address: .hostname(site.settings.host, port: site.settings.port), serverName: nil),
      onServerRunning: { await started($0.localAddress?.port ?? 0) }, logger: logger)
  }

  /// Every route behind every guard.
  var router: Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog(trustedProxy: site.settings.trustedProxy))
    router.add(middleware: SecurityHeaders())
    router.add(middleware: FaultPages(site: site))
    if site.settings.isLoopback { router.add(middleware: LoopbackHosts()) }
    router.add(middleware: SameOrigin())
    let table = RouteTable(router: router, isDesk: site.isDesk)
    SiteRoutes(site: site).add(to: table)
    CouncilRoutes(site: site).add(to: table)
    PlanRoutes(site: site).add(to: table)
    ActionRoutes(site: site).add(to: table)
    DocumentRoutes(site: site).add(to: table)
    SearchRoutes(site: site).add(to: table)
    ReadingRoutes(site: site).add(to: table)
    KeepRoutes(site: site).add(to: table)
    RatingRoutes(site: site).add(to: table)
    FindingRoutes(site: site).add(to: table)
    WaiverRoutes(site: site).add(to: table)
    RuleRoutes(site: site).add(to: table)
    return router
  }
}

import Foundation
import Hummingbird
import Logging

/// Serves each file named on the command line at "/0", "/1" and so on, out of memory.
///
/// The first argument is the port.
@main
struct BarePages {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let port = arguments.first.flatMap({ Int($0) }) else {
      fatalError("usage: bare-pages PORT FILE...")
    }
    let pages = try arguments.dropFirst().map {
      ByteBuffer(data: try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let router = Router()
    router.get("{number}") { _, context -> Response in
      guard let number = context.parameters.get("number", as: Int.self), pages.indices ~= number
      else { throw HTTPError(.notFound) }
      return Response(
        status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
        body: ResponseBody(byteBuffer: pages[number]))
    }
    var logger = Logger(label: "bare")
    logger.logLevel = .error
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
      logger: logger)
    try await application.run()
  }
}

import Hummingbird
import NIOCore

/// What a request carries through the guards to its handler.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who is at the other end of the connection.
  let peer: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}

/// How the bytes of an answer are coded on their way (RFC 9110, 8.4.1).
enum ContentCoding: String, Sendable {
  /// As they are.
  case identity
  case gzip

  /// The best that a browser takes, by its `Accept-Encoding`; a weight of 0 is a refusal.
  init(accepting header: String?) {
    var gzip: Double?
    var any: Double?
    for entry in (header ?? "").split(separator: ",") {
      let parts = entry.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map {
        Double($0.dropFirst(2)) ?? 0
      }
      switch name {
      case "gzip", "x-gzip": gzip = max(gzip ?? 0, weight ?? 1)
      case "*": any = weight ?? 1
      default: continue
      }
    }
    self = (gzip ?? any ?? 0) > 0 ? .gzip : .identity
  }
}

import NIOCore

/// The one stylesheet, under an address that changes when it does, so that it can be kept for good.
struct Stylesheet: Sendable {
  let text: String
  let version: String
  /// Compressed once.
  let gzip: ByteBuffer?

  init(text: String) {
    self.text = text
    // FNV-1a: the version only has to differ when the text does.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    version = String(hash, radix: 16)
    gzip = Gzip.compressed(ByteBuffer(string: text))
  }

  var address: Address { .stylesheet(version: version) }

  static let current = Stylesheet(text: compact(Catalogue.stylesheet))

  /// Without indentation and line ends, which nobody reads.
  private static func compact(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

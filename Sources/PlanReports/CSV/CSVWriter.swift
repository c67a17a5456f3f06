import PlanModel

/// Writes rows as RFC 4180 CSV in UTF-8, with every cell kept from running as a formula.
public struct CSVWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Adds one row; a cell is quoted only where a comma, quote or line end needs it.
  public mutating func row(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(FormulaGuard.guarded(cell))
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private mutating func write(_ cell: String) {
    var cell = cell
    cell.withUTF8 { utf8 in
      guard Self.needsQuotes(utf8) else { return bytes.append(contentsOf: utf8) }
      bytes.append(UInt8(ascii: "\""))
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Blanks at the ends are quoted too: some readers trim them.
  private static func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return true }
    return utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
  }
}

/// A text without the commas that part the thousands of its numbers.
struct PlainNumbers {
  let text: String
  /// The offsets, in the text as printed, of the commas that were left out.
  private var commas: [Int] = []

  init(_ printed: String) {
    let bytes = Array(printed.utf8)
    guard bytes.contains(UInt8(ascii: ",")) else {
      text = printed
      return
    }
    var found: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      let isParting =
        byte == UInt8(ascii: ",") && place > 0 && place + 3 < bytes.count
        && (0x30...0x39).contains(bytes[place - 1])
        && bytes[(place + 1)...(place + 3)].allSatisfy { (0x30...0x39).contains($0) }
      if isParting { commas.append(place) } else { found.append(byte) }
    }
    text = String(decoding: found, as: UTF8.self)
  }

  /// Where in the text as printed an offset of this one stands.
  func printed(_ offset: Int) -> Int {
    var place = offset
    for comma in commas where comma <= place { place += 1 }
    return place
  }
}

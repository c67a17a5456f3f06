extension Array {
  /// Its element, where it has no more than one.
  var only: Element? { count == 1 ? first : nil }
}

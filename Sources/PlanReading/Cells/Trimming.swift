import PlanModel

extension StringProtocol {
  /// The text without the characters at its ends that match.
  func trimming(_ matches: (Character) -> Bool) -> String {
    var slice = self[...]
    while let first = slice.first, matches(first) { slice = slice.dropFirst() }
    while let last = slice.last, matches(last) { slice = slice.dropLast() }
    return String(slice)
  }
}

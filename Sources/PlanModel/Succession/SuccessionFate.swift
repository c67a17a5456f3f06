/// What is proposed of one old action, before merged ones are put together.
struct SuccessionFate {
  /// Ids of what came after.
  var to: [String] = []
  var kind: SuccessionKind
  var confidence: SuccessionConfidence
  var ground: String
  /// They are old actions, for nothing new came after.
  var staysInOld = false
  /// New actions among them that only stand for the old one, closed, and name what came after.
  var isTombstone = false
}

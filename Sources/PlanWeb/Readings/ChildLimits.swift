/// What a process that reads a paper may use.
public struct ChildLimits: Sendable {
  /// Of the clock on the wall.
  public var time: Duration
  /// Of the processor.
  public var processorSeconds: Int
  /// Of address space, in kilobytes; a Swift program maps far more than it uses.
  public var memoryKilobytes: Int
  /// Of its answer.
  public var outputBytes: Int

  public init(
    time: Duration = .seconds(20), processorSeconds: Int = 20,
    memoryKilobytes: Int = 4_000_000, outputBytes: Int = 400_000_000
  ) {
    self.time = time
    self.processorSeconds = processorSeconds
    self.memoryKilobytes = memoryKilobytes
    self.outputBytes = outputBytes
  }

  /// What the shell does with a folder and a command; nothing from outside stands in it.
  var shell: String {
    let limits = [
      "-t \(processorSeconds)", "-v \(memoryKilobytes)", "-f 0", "-c 0", "-n 64",
    ].map { "ulimit \($0)" }
    return (["cd \"$1\"", "shift"] + limits + ["exec \"$@\""]).joined(separator: " && ")
  }
}

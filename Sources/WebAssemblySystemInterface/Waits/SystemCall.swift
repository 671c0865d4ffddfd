/// The system call that is being made: what is known of it beside its arguments.
struct SystemCall {
  /// What it has waited for, where it is made again.
  private(set) var endedWait: SystemWait?
  /// What it has to wait for, before it is made again.
  var requestedWait: SystemWait?
  /// The fuel that it has taken, also when it was made before.
  private(set) var paidFuel: UInt64 = 0
  /// What of that it does not take again.
  private var credit: UInt64 = 0

  init(after wait: SystemWait? = nil) {
    guard let wait else { return }
    endedWait = wait
    paidFuel = wait.paidFuel
    credit = wait.paidFuel
  }

  /// How much of an amount of fuel has to be taken.
  mutating func fuelToTake(_ amount: UInt64) -> UInt64 {
    let known = min(amount, credit)
    credit -= known
    paidFuel += amount - known
    return amount - known
  }
}

/// Zeroed memory for a stack, between two pages that nothing can touch where the system has pages: whoever overruns it, if there
/// were a way to, reaches no other memory, and the process ends.
struct StackMemory {
  /// Where the memory begins.
  let base: UnsafeMutableRawPointer
  /// What is set aside, guard pages included; `nil` where the memory comes from the allocator.
  private let reservation: (base: UnsafeMutableRawPointer, size: Int)?

  /// `nil` where there is not enough memory.
  init?(size: Int) {
    let page = SystemMemory.pageSize
    let whole = (size + page - 1) / page * page
    if let start = AddressBudget.reserve(whole + 2 * page) {
      if SystemMemory.commit(start + page, whole) {
        base = start + page
        reservation = (start, whole + 2 * page)
        return
      }
      AddressBudget.unreserve(start, whole + 2 * page)
    }
    guard let allocated = SystemMemory.allocate(size) else { return nil }
    base = allocated
    reservation = nil
  }

  /// Gives the memory back.
  func release() {
    if let reservation { AddressBudget.unreserve(reservation.base, reservation.size) } else { SystemMemory.deallocate(base) }
  }
}

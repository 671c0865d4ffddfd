import Testing

@testable import benchmarks

/// Medians and means.
struct StatisticsTests {
  @Test(arguments: [([3], 3), ([4, 1], 2.5), ([9, 1, 5], 5), ([8, 2, 4, 100], 6), ([1, 1, 1, 50], 1)] as [([Double], _)])
  func medianIsInTheMiddle(_ numbers: [Double], _ median: Double) {
    #expect(numbers.median == median)
  }

  @Test func geometricMeanTreatsTwiceAndHalfAlike() throws {
    #expect(abs(try #require([2, 0.5].geometricMean) - 1) < 1e-12)
    #expect(abs(try #require([1, 10, 100].geometricMean) - 10) < 1e-9)
    #expect(abs(try #require([3].geometricMean) - 3) < 1e-12)
  }

  @Test func nothingHasNoMiddle() {
    #expect([].median == nil)
    #expect([].geometricMean == nil)
  }
}

import CScan

/// The levels of the scanning core that this processor can run.
var availableScanLevels: [reis_scan_level] {
  [REIS_SCAN_BASELINE, REIS_SCAN_AVX2, REIS_SCAN_AVX512].filter {
    $0.rawValue <= reis_scan_best_level().rawValue
  }
}

#include "cscan.h"
void reis_scan_placeholder(void) {}

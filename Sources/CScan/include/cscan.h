void reis_scan_placeholder(void);

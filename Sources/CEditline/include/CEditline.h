void ced_placeholder(void);

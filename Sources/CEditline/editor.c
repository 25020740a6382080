#include "CEditline.h"
void ced_placeholder(void) {}

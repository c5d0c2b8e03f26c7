// The script of the desk: pages of the desk work without it.
"use strict";

/**
 * What the program does from the command line besides serving.
 */
@NullMarked
package press.dateline.command;

import org.jspecify.annotations.NullMarked;

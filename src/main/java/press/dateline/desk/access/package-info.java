/**
 * Who may enter the desk: the password, the link that is good once, the sessions and the
 * door that lets nobody else pass.
 */
@NullMarked
package press.dateline.desk.access;

import org.jspecify.annotations.NullMarked;

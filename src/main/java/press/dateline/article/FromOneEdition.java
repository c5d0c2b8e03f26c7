package press.dateline.article;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers from one edition: whatever is asked of the {@link Archive} within is told as it
 * was at the first question, even if another edition opens meanwhile.
 */
// Serializable, because H2's REPEATABLE READ takes its snapshot table by table.
// PostgreSQL has nothing to do for it as long as only readers ask for it.
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface FromOneEdition {

}

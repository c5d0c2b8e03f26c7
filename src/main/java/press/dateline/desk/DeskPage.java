package press.dateline.desk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Controller;

/**
 * A controller whose handlers answer for the desk, below {@code /desk}: in English, never
 * kept by caches, never found by search engines, and with the frame of the desk around
 * each page. A page replaces itself with {@code desk/layout} and says its title.
 */
@Controller
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeskPage {

}

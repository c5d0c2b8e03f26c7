package press.dateline.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Controller;

/**
 * A controller whose handlers answer with pages of one edition: they may be cached until
 * the next is due, and as a rule they have an address in each language of the site.
 */
@Controller
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Page {

	/**
	 * Whether the pages are kept in memory and by caches: not those of which there are as
	 * many as readers can think of.
	 */
	boolean kept() default true;

	/** Whether they have an address in each language: not those about the whole site. */
	boolean inEachLanguage() default true;

}

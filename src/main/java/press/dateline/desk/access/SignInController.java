package press.dateline.desk.access;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.desk.DeskPage;
import press.dateline.desk.access.Register.Way;
import press.dateline.web.NotFoundException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs editors in and out.
 */
@DeskPage
class SignInController {

	static final String PATH = "/desk/sign-in";

	private static final String PAGE = "desk/sign-in";

	private static final String KEY = "/{key:[0-9a-f]{64}}";

	private final EditorsPassword password;

	private final Guesses guesses;

	private final OneTimeLink link;

	private final LinkInTheLog log;

	private final Visits visits;

	private final Register register;

	SignInController(EditorsPassword password, Guesses guesses, OneTimeLink link, LinkInTheLog log, Visits visits,
			Register register) {
		this.password = password;
		this.guesses = guesses;
		this.link = link;
		this.log = log;
		this.visits = visits;
		this.register = register;
	}

	@ModelAttribute("byPassword")
	boolean byPassword() {
		return this.password.isSet();
	}

	@ModelAttribute("to")
	String to(@RequestParam(required = false) @Nullable String to) {
		return ReturnAddress.of(to).path();
	}

	@GetMapping(PATH)
	String page(@ModelAttribute("to") String to, HttpServletRequest request) {
		return (request.getUserPrincipal() != null) ? "redirect:" + to : PAGE;
	}

	@PostMapping(path = PATH, params = "password")
	String byPassword(@RequestParam("password") String guess, @ModelAttribute("to") String to, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ClientAddress from = ClientAddress.of(request);
		Duration wait = this.guesses.ask(from.network());
		if (!wait.isZero()) {
			this.register.toldToWait(from);
			return mustWait(wait, model, response);
		}
		if (!this.password.is(guess)) {
			this.register.refused(Way.PASSWORD, from);
			return refused("That is not the password.", model, response);
		}
		this.guesses.right(from.network());
		return enter(Way.PASSWORD, to, request);
	}

	private static String mustWait(Duration wait, Model model, HttpServletResponse response) {
		long seconds = wait.plusMillis(999).toSeconds();
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		model.addAttribute("problem", "There were too many wrong guesses. Try again in "
				+ ((seconds < 120) ? seconds + " seconds." : (seconds + 59) / 60 + " minutes."));
		return PAGE;
	}

	private static String refused(String problem, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		model.addAttribute("problem", problem);
		return PAGE;
	}

	private String enter(Way way, String to, HttpServletRequest request) {
		this.visits.begin(request, way);
		this.register.signedIn(way, ClientAddress.of(request));
		return "redirect:" + to;
	}

	/** Programs that look at links before people do must not use this one up. */
	@GetMapping(PATH + KEY)
	String link(@PathVariable String key, Model model) {
		requireLinks();
		model.addAttribute("key", key);
		return PAGE;
	}

	@PostMapping(PATH + KEY)
	String byLink(@PathVariable String key, @ModelAttribute("to") String to, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		requireLinks();
		if (!this.link.use(key)) {
			this.register.refused(Way.LINK, ClientAddress.of(request));
			return refused("That link has been used, or is too old.", model, response);
		}
		return enter(Way.LINK, to, request);
	}

	@PostMapping(PATH + "/link")
	String writeLink(Model model) {
		requireLinks();
		this.log.write();
		model.addAttribute("written", true);
		return PAGE;
	}

	private void requireLinks() {
		if (this.password.isSet()) {
			throw new NotFoundException("The desk is entered by password");
		}
	}

	@PostMapping("/desk/sign-out")
	String signOut(HttpServletRequest request) {
		this.visits.end(request);
		this.register.signedOut(ClientAddress.of(request));
		return "redirect:" + PATH;
	}

}

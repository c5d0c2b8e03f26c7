package press.dateline.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser that all of them use. Where there is none they are skipped,
 * or fail with {@code -Ddateline.browser=required}.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final ExtensionContext.Namespace ONCE = ExtensionContext.Namespace.create(BrowserExtension.class);

	private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final double SLOWEST_START = 180_000;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(CHROMIUM)) {
			return ConditionEvaluationResult.enabled("There is a browser at " + CHROMIUM);
		}
		String missing = "no browser at " + CHROMIUM + ": apt-get install chromium, or name one by -Dchromium=…";
		if (System.getProperty("dateline.browser", "").equals("required")) {
			throw new IllegalStateException(missing);
		}
		System.err.println("Skipped: " + missing);
		return ConditionEvaluationResult.disabled(missing);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Reader.class || type == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Browser browser = context.getRoot()
			.getStore(ONCE)
			.computeIfAbsent(Driven.class, (key) -> Driven.start(), Driven.class)
			.browser();
		return (parameter.getParameter().getType() == Browser.class) ? browser
				: new Reader(browser, SiteExtension.site(context));
	}

	/**
	 * The browser and the process that drives it.
	 */
	private record Driven(Playwright driver, Browser browser) implements AutoCloseable {

		static Driven start() {
			Playwright driver = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Driven(driver, driver.chromium()
				.launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS).setTimeout(SLOWEST_START)));
		}

		@Override
		public void close() {
			this.driver.close();
		}

	}

}

package press.dateline.command;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings of the site as the running program would find them: from the command line,
 * the environment and {@code application.yml}, without starting it.
 */
final class Settings {

	private final ConfigurableEnvironment environment = new StandardEnvironment();

	/**
	 * Finds the settings.
	 * @param args the command line; its {@code --name=value} parts win over everything
	 */
	Settings(String... args) {
		this.environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
		ConfigDataEnvironmentPostProcessor.applyTo(this.environment);
	}

	/**
	 * Returns one record of settings, with its defaults where nothing is set.
	 * @param prefix for example {@code dateline.site}
	 * @param type the record
	 * @throws org.springframework.boot.context.properties.bind.BindException where a
	 * value cannot be understood
	 */
	<T> T of(String prefix, Class<T> type) {
		return Binder.get(this.environment).bindOrCreate(prefix, Bindable.of(type));
	}

}

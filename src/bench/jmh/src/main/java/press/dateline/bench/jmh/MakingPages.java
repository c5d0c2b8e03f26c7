package press.dateline.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.Filter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import press.dateline.Dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * From a request to the HTML of a page, by everything that makes pages: the queries of
 * one edition, the view records and the template, without memory, compression or network.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MakingPages {

	private static final int OK = 200;

	/** The content folder. */
	@Param("content")
	public String content = "";

	/** The address of the page. */
	@Param("/")
	public String page = "";

	private ConfigurableApplicationContext context;

	private MockMvc pages;

	/** Starts the site, which reads the folder first. */
	@Setup
	public void start() throws Exception {
		Path data = Files.createTempDirectory("dateline-jmh");
		this.context = SpringApplication.run(Dateline.class, "--server.address=127.0.0.1", "--server.port=0",
				"--dateline.content=" + this.content, "--dateline.data=" + data);
		// Without the filter that answers from memory.
		this.pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) this.context)
			.addFilters(this.context.getBean("oneEdition", Filter.class))
			.build();
		make();
	}

	/** Stops the site. */
	@TearDown
	public void stop() throws IOException {
		this.context.close();
	}

	/** Makes the page. */
	@Benchmark
	public String make() throws Exception {
		var response = this.pages.perform(MockMvcRequestBuilders.get(this.page)).andReturn().getResponse();
		if (response.getStatus() != OK) {
			throw new IllegalStateException(this.page + " answered " + response.getStatus());
		}
		return response.getContentAsString();
	}

}

package press.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * nginx with answers of the site as static files: the same bytes, compressed as the site
 * compressed them, below the same addresses and with the same headers.
 */
final class Nginx implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofSeconds(60);

	// What nginx says itself, about its own file.
	private static final Set<String> ITS_OWN = Set.of("content-length", "content-type", "content-encoding", "date",
			"etag", "last-modified", "connection", "transfer-encoding", "server", "keep-alive");

	private final Child process;

	private final Visitor visitor;

	private Nginx(Child process, Visitor visitor) {
		this.process = process;
		this.visitor = visitor;
	}

	/**
	 * Starts it with pages that are asked of the site now.
	 * @param folder made for it, below which it keeps everything
	 * @param paths the pages, each of which has to be there
	 */
	static Nginx beside(Visitor site, Path folder, List<String> paths) throws IOException, InterruptedException {
		Path files = Files.createDirectories(folder.resolve("files"));
		StringBuilder locations = new StringBuilder();
		for (int number = 0; number < paths.size(); number++) {
			locations.append(location(site, paths.get(number), files.resolve(number + ".html")));
		}
		int port = Visitor.freePort();
		Path configuration = Files.writeString(folder.resolve("nginx.conf"),
				configuration(folder, port, locations.toString()));
		Child process = Child.start(folder.resolve("nginx.log"), List.of("nginx", "-p", folder.toString(), "-c",
				configuration.toString(), "-e", folder.resolve("error.log").toString(), "-g", "daemon off;"));
		Nginx nginx = new Nginx(process, new Visitor(port));
		nginx.await(address(paths.get(0)));
		return nginx;
	}

	/** Returns where a page of the site is found; a final slash would name a folder. */
	static String address(String path) {
		return path.endsWith("/") ? path + "front-page" : path;
	}

	private static String location(Visitor site, String path, Path file) throws IOException, InterruptedException {
		Answer plain = site.demand(path);
		Answer packed = site.demand(path, "Accept-Encoding", "gzip");
		save(file, plain);
		if (packed.headers().firstValue("content-encoding").filter("gzip"::equals).isPresent()) {
			save(file.resolveSibling(file.getFileName() + ".gz"), packed);
		}
		return """
				location = %s {
					alias %s;
					default_type "%s";
				%s	}
				""".formatted(address(path), file, plain.headers().firstValue("content-type").orElse("text/html"),
				headers(plain.headers().map()));
	}

	private static void save(Path file, Answer answer) throws IOException {
		Files.write(file, answer.bytes());
		answer.headers()
			.firstValue("last-modified")
			.map((text) -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
			.ifPresent((changed) -> stamp(file, FileTime.from(changed)));
	}

	private static void stamp(Path file, FileTime changed) {
		try {
			Files.setLastModifiedTime(file, changed);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String headers(Map<String, List<String>> headers) {
		return headers.entrySet()
			.stream()
			.filter((header) -> !ITS_OWN.contains(header.getKey().toLowerCase()))
			.flatMap((header) -> header.getValue()
				.stream()
				.map((value) -> "\tadd_header %s \"%s\";\n".formatted(header.getKey(), value.replace("\"", "\\\""))))
			.collect(Collectors.joining());
	}

	private static String configuration(Path folder, int port, String locations) {
		// Only root can, and has to, say as whom the files are read.
		String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
		return """
				%s
				worker_processes auto;
				pid %s/nginx.pid;
				events { worker_connections 1024; }
				http {
					access_log off;
					server_tokens off;
					sendfile on;
					tcp_nopush on;
					gzip_static on;
					max_ranges 0;
					keepalive_requests 1000000000;
					open_file_cache max=10000 inactive=10m;
					open_file_cache_valid 10m;
					client_body_temp_path %2$s/body;
					proxy_temp_path %2$s/proxy;
					fastcgi_temp_path %2$s/fastcgi;
					uwsgi_temp_path %2$s/uwsgi;
					scgi_temp_path %2$s/scgi;
					server {
						listen 127.0.0.1:%3$d;
				%4$s
					}
				}
				""".formatted(user, folder, port, locations);
	}

	private void await(String path) throws IOException, InterruptedException {
		while (this.visitor.attempt(path).filter(Answer::isOk).isEmpty()) {
			this.process.demandAlive();
			if (this.process.age() > LONGEST.toSeconds()) {
				throw new IllegalStateException("nginx does not answer " + path + ":\n" + this.process.log());
			}
			Thread.sleep(20);
		}
	}

	Visitor visitor() {
		return this.visitor;
	}

	Child process() {
		return this.process;
	}

	@Override
	public void close() throws InterruptedException {
		this.process.close();
	}

}

package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.site.Folders;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The room that is left on the disk of the data folder. A store that cannot end what it
 * writes closes, to readers as well; so nothing is filed while there is little room.
 */
@Component
class Headroom {

	private static final Logger logger = LoggerFactory.getLogger(Headroom.class);

	private final Path folder;

	private final DataSize least;

	private volatile boolean lacking;

	Headroom(Folders folders, NewsroomProperties properties) {
		this.folder = folders.dataFolder();
		this.least = properties.headroom();
	}

	/** Returns what to say where there is too little. */
	Optional<String> lack() {
		long left = left();
		boolean lacks = left < this.least.toBytes();
		Optional<String> text = lacks ? Optional.of(text(DataSize.ofBytes(left))) : Optional.empty();
		if (lacks != this.lacking) {
			this.lacking = lacks;
			logger.warn(text.orElse("The disk of the data folder has room again"));
		}
		return text;
	}

	private String text(DataSize left) {
		return "The disk of the data folder " + this.folder + " has " + left.toMegabytes()
				+ " MB left. New and changed files are read when it has " + this.least.toMegabytes()
				+ " MB again; make room there. Readers see what the site has.";
	}

	// Where the system does not tell, the store will.
	private long left() {
		try {
			return Files.getFileStore(this.folder).getUsableSpace();
		}
		catch (IOException ex) {
			return Long.MAX_VALUE;
		}
	}

}

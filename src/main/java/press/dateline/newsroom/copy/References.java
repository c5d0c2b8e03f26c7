package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.LeadPicture;
import press.dateline.markdown.Link;
import press.dateline.markdown.Picture;
import press.dateline.markdown.Rendered;
import press.dateline.markdown.SourceFolder;

/**
 * Finds the other files that a text links to or shows.
 */
final class References {

	private final Sheet sheet;

	private final List<FileReference> references = new ArrayList<>();

	private @Nullable LeadPicture lead;

	private References(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Finds the files that a text links to or shows, in their order. */
	static References of(Sheet sheet, Rendered rendered) {
		References references = new References(sheet);
		for (Link link : rendered.links()) {
			references.add(link.target(), sheet.wire().inFile(link.line(), link.column()), false);
		}
		for (Picture picture : rendered.pictures()) {
			references.add(picture.target(), sheet.wire().inFile(picture.line(), picture.column()), true);
		}
		return references;
	}

	/**
	 * Adds the picture that front matter names, where there is one, before all others.
	 */
	References withLead() {
		Lead.of(this.sheet).ifPresent((picture) -> {
			String written = picture.written().text().strip();
			Position position = picture.written().position();
			resolve(written, position).ifPresent((target) -> {
				this.lead = picture.at(target);
				this.sheet.notes().infer("picture", target, position.line(), "front matter");
				this.references.add(0, new FileReference(written, target, position.line(), position.column(), true));
			});
		});
		return this;
	}

	/** Returns all of them. */
	List<FileReference> all() {
		return this.references;
	}

	/** Returns the picture that front matter names; {@code null} where there is none. */
	@Nullable LeadPicture lead() {
		return this.lead;
	}

	private void add(String written, Position position, boolean picture) {
		resolve(written, position).ifPresent((target) -> this.references
			.add(new FileReference(written, target, position.line(), position.column(), picture)));
	}

	private Optional<String> resolve(String written, Position position) {
		Optional<String> target = SourceFolder.of(this.sheet.file().path()).resolve(written);
		if (target.isEmpty()) {
			this.sheet.notes()
				.warn(position, Wording.quote(written) + " leads out of the content folder; it is left out.");
		}
		return target;
	}

}

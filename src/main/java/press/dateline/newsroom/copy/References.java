package press.dateline.newsroom.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.dateline.markdown.Link;
import press.dateline.markdown.Picture;
import press.dateline.markdown.Rendered;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Finds the other files that a text links to or shows.
 */
final class References {

	private final Sheet sheet;

	private final List<FileReference> references = new ArrayList<>();

	private References(Sheet sheet) {
		this.sheet = sheet;
	}

	static List<FileReference> of(Sheet sheet, Rendered rendered) {
		References references = new References(sheet);
		references.addImage();
		for (Link link : rendered.links()) {
			references.add(link.target(), sheet.wire().inFile(link.line(), link.column()), false);
		}
		for (Picture picture : rendered.pictures()) {
			references.add(picture.target(), sheet.wire().inFile(picture.line(), picture.column()), true);
		}
		return references.references;
	}

	// The picture of front matter, where it is a file.
	private void addImage() {
		Optional<Value> value = this.sheet.front().first(Field.IMAGE).map(Value.Entry::value);
		Optional<Text> text = value
			.flatMap((image) -> (image instanceof Mapping mapping) ? mapping.entries()
				.stream()
				.filter((entry) -> entry.key().equalsIgnoreCase("src"))
				.map(Value.Entry::value)
				.findFirst() : Optional.of(image))
			.filter(Text.class::isInstance)
			.map(Text.class::cast);
		text.filter((image) -> !image.text().isBlank() && !image.text().startsWith("/") && !image.text().contains(":"))
			.ifPresent((image) -> add(image.text().strip(), image.position(), true));
	}

	private void add(String written, Position position, boolean picture) {
		Optional<String> target = resolve(written);
		if (target.isEmpty()) {
			this.sheet.notes()
				.warn(position, Wording.quote(written) + " leads out of the content folder; it is left out.");
			return;
		}
		this.references.add(new FileReference(written, target.get(), position.line(), position.column(), picture));
	}

	private Optional<String> resolve(String written) {
		List<String> parts = new ArrayList<>(this.sheet.name().folders());
		for (String part : Normalizer.normalize(written, Normalizer.Form.NFC).split("/")) {
			if (part.equals("..")) {
				if (parts.isEmpty()) {
					return Optional.empty();
				}
				parts.remove(parts.size() - 1);
			}
			else if (!part.isEmpty() && !part.equals(".")) {
				parts.add(part);
			}
		}
		return Optional.of(String.join("/", parts));
	}

}

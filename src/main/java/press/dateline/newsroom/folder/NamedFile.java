package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A file of any kind that copy names.
 *
 * @param root the content folder
 * @param path below it, NFC
 */
record NamedFile(Path root, String path) {

	Optional<ContentFile> find(NameRules rules) throws IOException {
		if (Names.flaw(this.path).isPresent() || !isShown(rules)) {
			return Optional.empty();
		}
		Optional<ContentFile> found = find(this.path);
		return found.isPresent() ? found : find(Normalizer.normalize(this.path, Normalizer.Form.NFD));
	}

	private Optional<ContentFile> find(String spelt) throws IOException {
		try {
			Path real = this.root.resolve(spelt).toRealPath();
			BasicFileAttributes found = Files.readAttributes(real, BasicFileAttributes.class);
			if (!real.startsWith(this.root.toRealPath()) || !found.isRegularFile()) {
				return Optional.empty();
			}
			if (!Files.isReadable(real)) {
				throw new AccessDeniedException(this.path);
			}
			return Optional.of(new ContentFile(this.path, real, Stamp.of(found)));
		}
		catch (NoSuchFileException | InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private boolean isShown(NameRules rules) {
		String[] names = this.path.split("/", -1);
		for (int i = 0; i < names.length - 1; i++) {
			if (!rules.enters(names[i])) {
				return false;
			}
		}
		return rules.isShown(names[names.length - 1]);
	}

}

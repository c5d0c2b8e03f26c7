package press.dateline.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Min;
import press.dateline.newsroom.copy.ReadingLimits;
import press.dateline.newsroom.folder.ContentFolder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the newsroom keeps the site in step with the content folder.
 *
 * @param folders names of folders that are read although they begin with {@code _};
 * {@code _pages}, {@code _posts}, {@code _articles} and {@code _drafts} always are
 * @param fileSize the largest file that is read
 * @param pictureSize the largest picture that is shown
 * @param compareEvery how long at most a change waits that the system did not tell of,
 * for example on a network share; a very large folder is compared less often
 * @param readBeforeOpen how many new or changed files are read before the port opens;
 * where there are more, the site answers from what it has while they are read, and where
 * more are remembered, while they are compared
 * @param settle how long a file must have stopped growing before it is read
 * @param headroom how much room the disk of the data folder must have for files to be
 * read
 */
@Validated
@ConfigurationProperties("dateline.newsroom")
public record NewsroomProperties(@DefaultValue List<String> folders, @DefaultValue("2MB") DataSize fileSize,
		@DefaultValue("20MB") DataSize pictureSize, @DefaultValue("5s") Duration compareEvery,
		@DefaultValue("2000") @Min(0) int readBeforeOpen, @DefaultValue("100ms") Duration settle,
		@DefaultValue("100MB") DataSize headroom) {

	public NewsroomProperties {
		folders = List.copyOf(folders);
		require(fileSize.toBytes() > 0, "dateline.newsroom.file-size must be above zero, for example 2MB");
		require(pictureSize.toBytes() > 0, "dateline.newsroom.picture-size must be above zero, for example 20MB");
		require(compareEvery.toMillis() > 0, "dateline.newsroom.compare-every must be above zero, for example 5s");
		require(!settle.isNegative(), "dateline.newsroom.settle may not be negative");
		require(!headroom.isNegative(), "dateline.newsroom.headroom may not be negative");
	}

	/** Returns the folder at a path, as these properties have it read. */
	ContentFolder folder(Path root) {
		return new ContentFolder(root, this.folders, this.fileSize.toBytes());
	}

	/** Returns what is too large to read. */
	ReadingLimits limits() {
		ReadingLimits usual = ReadingLimits.DEFAULTS;
		int size = (int) Math.min(this.fileSize.toBytes(), Integer.MAX_VALUE);
		return new ReadingLimits(size, usual.frontMatterCharacters(), usual.depth());
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

}

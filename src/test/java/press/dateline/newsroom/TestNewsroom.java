package press.dateline.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.CopyDesk;
import press.dateline.article.Editions;
import press.dateline.article.Whereabouts;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.ReadingLimits;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.picture.PictureFiles;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.site.Folders;
import press.dateline.site.Site;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.util.unit.DataSize;

/**
 * A newsroom over one folder that can be stopped and started again over the same store.
 */
class TestNewsroom {

	private final JdbcTemplate jdbc;

	private final CopyRecords records;

	private final LinkRecords links;

	private final Problems problems;

	private final CopyDesk desk;

	private final Editions editions;

	private final Archive archive;

	private final Atlas atlas;

	private final Site site;

	private final PlatformTransactionManager transactions;

	private final MovableClock clock;

	private ContentFolder folder = new ContentFolder(Path.of("nowhere"), List.of(), 1);

	final List<Object> events = new ArrayList<>();

	PictureFiles files = new PictureFiles(Path.of("nowhere"));

	NewsroomState state = new NewsroomState();

	Ledger ledger;

	Schedule schedule;

	Copytaker copytaker;

	Storeroom storeroom;

	Release release;

	private @Nullable ReadingRoom room;

	int opened;

	DataSize pictureSize = DataSize.ofMegabytes(1);

	DataSize headroom = DataSize.ofBytes(0);

	private int commitsLeft;

	TestNewsroom(DataSource source, CopyRecords records, LinkRecords links, Problems problems, CopyDesk desk,
			Editions editions, Archive archive, Atlas atlas, Site site, PlatformTransactionManager transactions,
			MovableClock clock) {
		this.jdbc = new JdbcTemplate(source);
		this.records = records;
		this.links = links;
		this.problems = problems;
		this.desk = desk;
		this.editions = editions;
		this.archive = archive;
		this.atlas = atlas;
		this.site = site;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Empties the store and opens a newsroom over a folder. */
	void open(Path root) {
		this.jdbc.execute("set referential_integrity false");
		this.jdbc
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC' "
					+ "and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'", String.class)
			.forEach((table) -> this.jdbc.execute("truncate table \"" + table + "\""));
		this.jdbc.execute("set referential_integrity true");
		this.clock.show(MovableClock.NOON);
		this.events.clear();
		this.pictureSize = DataSize.ofMegabytes(1);
		this.headroom = DataSize.ofBytes(0);
		this.atlas.replaceBy(Gazetteer.shipped());
		// A hidden folder is no part of the content, and goes with it.
		root.resolve(".data").toFile().mkdir();
		this.files = new PictureFiles(root.resolve(".data"));
		this.folder = new ContentFolder(root, List.of(), DataSize.ofMegabytes(2).toBytes());
		start();
	}

	/** Stops and starts again with nothing but the store. */
	void restart() {
		close();
		this.atlas.replaceBy(Gazetteer.shipped());
		start();
	}

	void close() {
		this.copytaker.stop();
		if (this.room != null) {
			this.room.destroy();
		}
	}

	private void start() {
		start(this.site, this.desk);
	}

	private PlatformTransactionManager crashing() {
		this.commitsLeft = 0;
		return new PlatformTransactionManager() {

			@Override
			public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
				return TestNewsroom.this.transactions.getTransaction(definition);
			}

			@Override
			public void commit(TransactionStatus status) {
				if (--TestNewsroom.this.commitsLeft == 0) {
					TestNewsroom.this.transactions.rollback(status);
					throw new Crash();
				}
				TestNewsroom.this.transactions.commit(status);
			}

			@Override
			public void rollback(TransactionStatus status) {
				TestNewsroom.this.transactions.rollback(status);
			}

		};
	}

	/** Starts with another configuration of the site, or another copy desk. */
	void start(Site otherSite, CopyDesk otherDesk) {
		this.state = new NewsroomState();
		Links links = new Links(this.links, this.problems, this.folder);
		this.ledger = new Ledger(this.records, this.problems, links);
		CopyReader reader = new CopyReader(otherSite, this.atlas::current, ReadingLimits.DEFAULTS);
		ReadingRoom newRoom = new ReadingRoom(this.folder, new SubEditor(reader),
				new PictureDesk(this.folder, this.pictureSize.toBytes(), this.files));
		this.room = newRoom;
		RegionsFile regions = new RegionsFile(this.folder, this.atlas);
		NewsroomProperties properties = new NewsroomProperties(List.of(), DataSize.ofMegabytes(2), this.pictureSize,
				Duration.ofHours(1), 2000, Duration.ZERO, this.headroom);
		Lease lease = new Lease(this.jdbc, this.transactions, "jdbc:h2:mem:newsroom");
		Press press = new Press(crashing(), this.editions, this.clock, lease);
		Planner planner = new Planner(this.ledger, new Renames(this.ledger, newRoom), new MassRemovalGuard(),
				new Fingerprint(otherSite, this.atlas, regions, properties));
		Ingest ingest = new Ingest(this.ledger, new Filer(otherDesk), newRoom, press);
		Bulletin bulletin = new Bulletin(this.ledger, this.problems, links, regions, this.state);
		this.schedule = new Schedule(press);
		this.release = new Release(this.jdbc, this.records, press, marker());
		this.storeroom = new Storeroom(otherDesk, this.files, press, lease);
		Tidings tidings = new Tidings(this.problems, this.events::add);
		this.copytaker = new Copytaker(this.folder, new Round(planner, ingest, this.ledger, bulletin, press, tidings),
				this.state, properties, this.release, new Headroom(folders(), properties));
		this.opened = this.copytaker.begin(this.storeroom.tidy());
		this.copytaker.takeFirst();
	}

	/**
	 * Returns the marker in the data folder, which is a part of the content folder here.
	 */
	ReleaseMarker marker() {
		return new ReleaseMarker(folders());
	}

	private Folders folders() {
		Path root = this.folder.root();
		return new Folders(root.toString(), root.resolve(".data").toString());
	}

	/** Compares the folder with the site. */
	void compare() {
		this.copytaker.compare();
	}

	/** What ends a newsroom in the middle of its work. */
	static final class Crash extends Error {

	}

	long edition() {
		return this.editions.current().number();
	}

	/** Makes the store refuse every row of a table that does not fulfil a condition. */
	void refuse(String table, String condition) {
		this.jdbc.execute("alter table " + table + " add constraint refusal check (" + condition + ")");
	}

	/** Makes the store accept everything again. */
	void accept(String table) {
		this.jdbc.execute("alter table " + table + " drop constraint refusal");
	}

	/** Makes the newsroom end as if it had been killed just before a commit. */
	void crashAtCommit(int number) {
		this.commitsLeft = number;
	}

	long stored(String table) {
		Long rows = this.jdbc.queryForObject("select count(*) from " + table, Long.class);
		return (rows != null) ? rows : 0;
	}

	/** Returns the headline of the public story at an address, or what became of it. */
	String at(String path) {
		return this.archive.find(path).map((found) -> {
			if (found instanceof Whereabouts.Here here) {
				return here.story().summary().title();
			}
			return (found instanceof Whereabouts.Moved moved) ? "moved to " + moved.path() : "gone";
		}).orElse("unknown");
	}

	List<Problem> problems() {
		return this.problems.all();
	}

	Outcome outcome(String path) {
		return this.ledger.find(path).orElseThrow().outcome();
	}

}

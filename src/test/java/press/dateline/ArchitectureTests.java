package press.dateline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/**
 * The architecture: a package uses lower levels only, packages of one level do not see
 * each other, and each technology is known to one package alone.
 */
@AnalyzeClasses(packages = "press.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packagesUseLowerLevelsOnly = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("site")
		.definedBy("press.dateline.site..")
		.layer("markdown")
		.definedBy("press.dateline.markdown..")
		.layer("comparison")
		.definedBy("press.dateline.comparison..")
		.layer("picture")
		.definedBy("press.dateline.picture..")
		.layer("region")
		.definedBy("press.dateline.region..")
		.layer("topic")
		.definedBy("press.dateline.topic..")
		.layer("article")
		.definedBy("press.dateline.article..")
		.layer("web")
		.definedBy("press.dateline.web..")
		.layer("search")
		.definedBy("press.dateline.search..")
		.layer("paper")
		.definedBy("press.dateline.paper..")
		.layer("newsroom")
		.definedBy("press.dateline.newsroom..")
		.layer("reader")
		.definedBy("press.dateline.reader..")
		.layer("syndication")
		.definedBy("press.dateline.syndication..")
		.layer("command")
		.definedBy("press.dateline.command..")
		.layer("desk")
		.definedBy("press.dateline.desk..")
		.layer("program")
		.definedBy("press.dateline")
		.whereLayer("site")
		.mayNotAccessAnyLayer()
		.whereLayer("markdown")
		.mayNotAccessAnyLayer()
		.whereLayer("comparison")
		.mayNotAccessAnyLayer()
		.whereLayer("picture")
		.mayOnlyAccessLayers("site")
		.whereLayer("region")
		.mayNotAccessAnyLayer()
		.whereLayer("topic")
		.mayNotAccessAnyLayer()
		.whereLayer("article")
		.mayOnlyAccessLayers("site", "markdown", "comparison", "picture", "region", "topic")
		.whereLayer("web")
		.mayOnlyAccessLayers("site", "markdown", "picture", "region", "topic", "article")
		.whereLayer("search")
		.mayOnlyAccessLayers("site", "markdown", "picture", "region", "topic", "article")
		.whereLayer("paper")
		.mayOnlyAccessLayers("site", "markdown", "picture", "region", "topic", "article", "web")
		.whereLayer("newsroom")
		.mayOnlyAccessLayers("site", "markdown", "picture", "region", "topic", "article", "web")
		.whereLayer("reader")
		.mayOnlyAccessLayers("site", "markdown", "comparison", "picture", "region", "topic", "article", "search", "web",
				"paper")
		.whereLayer("syndication")
		.mayOnlyAccessLayers("site", "markdown", "picture", "region", "topic", "article", "web", "paper")
		.whereLayer("command")
		.mayOnlyBeAccessedByLayers("program")
		.whereLayer("desk")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("program")
		.mayNotBeAccessedByAnyLayer();

	@ArchTest
	static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
		.matching("press.dateline.(**)")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule onlyMarkdownKnowsFlexmarkAndTheSanitiser = aloneKnows("press.dateline.markdown",
			"com.vladsch.flexmark", "org.owasp.html");

	@ArchTest
	static final ArchRule onlyComparisonKnowsHowTextsAreCompared = aloneKnows("press.dateline.comparison",
			"com.github.difflib");

	@ArchTest
	static final ArchRule onlyPictureKnowsHowPicturesAreReadAndMade = aloneKnows("press.dateline.picture",
			"javax.imageio", "java.awt", "net.coobird", "com.luciad");

	@ArchTest
	static final ArchRule onlySearchKnowsTheSearchEngine = aloneKnows("press.dateline.search", "org.hibernate.search",
			"org.apache.lucene");

	@ArchTest
	static final ArchRule onlyTheDeskKnowsHowItIsEntered = aloneKnows("press.dateline.desk",
			"org.springframework.security", "org.springframework.session");

	@ArchTest
	static final ArchRule onlyArticleAndNewsroomKnowTheStore = noClasses().that()
		.resideOutsideOfPackages("press.dateline.article..", "press.dateline.newsroom")
		.should()
		.dependOnClassesThat(inPackages("jakarta.persistence", "org.hibernate", "java.sql")
			.and(DescribedPredicate.not(inPackages("org.hibernate.search"))));

	@ArchTest
	static final ArchRule onlyEditionsAreTimed = noClasses().that()
		.resideOutsideOfPackages("press.dateline.site", "press.dateline.newsroom", "press.dateline.web",
				"press.dateline.syndication", "press.dateline.command", "press.dateline.desk..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Clock.class)
		.because("what is public is decided by an edition's instant: the newsroom opens editions, the web only "
				+ "asks how long until the next, syndication counts two days back and dates its messages, "
				+ "commands run without one, and whoever enters the desk may stay for so long");

	@ArchTest
	static final ArchRule nobodyAsksTheSystemForTheTime = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.because("there is one clock");

	private static ArchRule aloneKnows(String owner, String... technologies) {
		return noClasses().that()
			.resideOutsideOfPackage(owner + "..")
			.should()
			.dependOnClassesThat(inPackages(technologies));
	}

	private static DescribedPredicate<JavaClass> inPackages(String... prefixes) {
		return DescribedPredicate.describe("in " + String.join(", ", prefixes), (type) -> {
			for (String prefix : prefixes) {
				if (type.getPackageName().startsWith(prefix)) {
					return true;
				}
			}
			return false;
		});
	}

}

package press.dateline.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreTests {

	private static final String PRINTED = """
			"Benchmark","Mode","Threads","Samples","Score","Score Error (99.9%)","Unit","Param: content","Param: page"
			"press.dateline.bench.jmh.MakingPages.make","avgt",1,5,812.25,12.5,"us/op",/news,/
			"press.dateline.bench.jmh.MakingPages.make:gc.alloc.rate","avgt",1,5,12.9,NaN,"MB/sec",/news,/
			"press.dateline.bench.jmh.MakingPages.make:gc.alloc.rate.norm","avgt",1,5,2048.0,NaN,"B/op",/news,/
			"press.dateline.bench.jmh.MakingPages.make","avgt",1,5,400.5,3.25,"us/op",/news,/2019/03/30/slug
			"press.dateline.bench.jmh.ReadingCopy.read","avgt",1,2,321.0,NaN,"us/op",/news,
			""";

	@Test
	void readsEachBenchmarkWithWhatItAllocates() {
		List<Score> scores = Score.parse(PRINTED.lines().toList());

		assertThat(scores).containsExactly(new Score("MakingPages, front page", 812.25, 12.5, 2048),
				new Score("MakingPages, article", 400.5, 3.25, Double.NaN),
				new Score("ReadingCopy", 321, Double.NaN, Double.NaN));
	}

}

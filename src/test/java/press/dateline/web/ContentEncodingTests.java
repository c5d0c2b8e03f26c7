package press.dateline.web;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentEncodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                               | IDENTITY
			''                              | IDENTITY
			gzip                            | GZIP
			gzip, deflate, br, zstd         | BROTLI
			GZIP                            | GZIP
			x-gzip                          | GZIP
			br;q=0.5, gzip;q=0.8            | GZIP
			br;q=0.8, gzip;q=0.8            | BROTLI
			br;q=0, gzip                    | GZIP
			br;q=0, gzip;q=0                | IDENTITY
			*                               | BROTLI
			*;q=0.1, gzip                   | GZIP
			*;q=0, gzip                     | GZIP
			identity                        | IDENTITY
			identity;q=1, gzip;q=0.5        | IDENTITY
			gzip;q=0.001                    | GZIP
			gzip;q=many                     | IDENTITY
			deflate                         | IDENTITY
			' br ; q=1.0 , gzip'            | BROTLI
			,,;                             | IDENTITY
			""")
	void picksWhatTheReaderLikesBest(@Nullable String header, ContentEncoding encoding) {
		assertThat(ContentEncoding.preferred(header, EnumSet.allOf(ContentEncoding.class))).isEqualTo(encoding);
	}

	@Test
	void picksTheNextBestWhereThePlatformLacksTheBest() {
		Set<ContentEncoding> offered = EnumSet.of(ContentEncoding.IDENTITY, ContentEncoding.GZIP);

		assertThat(ContentEncoding.preferred("gzip;q=0.5, br", offered)).isEqualTo(ContentEncoding.GZIP);
		assertThat(ContentEncoding.preferred("br", offered)).isEqualTo(ContentEncoding.IDENTITY);
	}

}

package press.dateline.newsroom;

/**
 * What became of a file when it was last read.
 */
enum Outcome {

	/** It is a story, filed at the copy desk. */
	STORY,

	/** It is a standing page. */
	PAGE,

	/** It has an error; an earlier good version stays. */
	HELD,

	/** It does not look like copy. */
	NOT_COPY,

	/** It is good, but another file has the address it asks for. */
	ADDRESS_TAKEN,

	/** It has left the folder. */
	GONE

}

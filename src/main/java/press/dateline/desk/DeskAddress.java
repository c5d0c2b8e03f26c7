package press.dateline.desk;

import press.dateline.web.Address;

/**
 * Where the desk tells of a file of the content folder.
 *
 * @param path the file, below the content folder
 */
record DeskAddress(String path) {

	static final String FILES = "/desk/files/";

	/** Returns the address of the page of the file. */
	public String page() {
		return new Address(FILES + this.path).toString();
	}

	/** Returns the address of its preview. */
	public String preview() {
		return new Address("/desk/preview/files/" + this.path).toString();
	}

}

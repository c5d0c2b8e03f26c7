package press.dateline.picture;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * An SVG file that only draws: it does nothing, fetches nothing, and is not more work to
 * draw than to look at. It is served as it is, so whatever is doubtful is refused rather
 * than mended.
 */
final class SvgFile {

	private static final XMLInputFactory PARSERS = parsers();

	private static final int DEEPEST = 100;

	private final XMLStreamReader reader;

	private final SvgRules rules = new SvgRules();

	private final SvgWork work = new SvgWork();

	private SvgSize size = SvgSize.UNKNOWN;

	private int depth;

	/**
	 * The text of the style element that the reader is in; nodes between cut it in
	 * pieces.
	 */
	private @Nullable StringBuilder style;

	private SvgFile(XMLStreamReader reader) {
		this.reader = reader;
	}

	/**
	 * Reads and checks a file.
	 * @throws UnfitPictureException when it is broken or does more than draw
	 */
	static SvgFile of(byte[] bytes) throws UnfitPictureException {
		if (bytes.length > Original.MOST_SVG_BYTES) {
			throw new UnfitPictureException("The SVG is larger than " + Original.MOST_SVG_BYTES / 1_000_000
					+ " MB. Simplify its paths, or save it as PNG.");
		}
		try {
			SvgFile file = new SvgFile(PARSERS.createXMLStreamReader(new StringReader(text(bytes))));
			file.read();
			return file;
		}
		catch (XMLStreamException ex) {
			throw new UnfitPictureException("The SVG is not well-formed XML" + place(ex) + ". Export it anew.", ex);
		}
	}

	Original original() {
		return new Original(Format.SVG, this.size.width(), this.size.height(), false);
	}

	private void read() throws XMLStreamException, UnfitPictureException {
		String encoding = this.reader.getCharacterEncodingScheme();
		if (encoding != null && !encoding.toUpperCase(Locale.ROOT).matches("UTF-8|US-ASCII")) {
			throw new UnfitPictureException("The SVG is not written in UTF-8. Save it so.");
		}
		while (this.reader.hasNext()) {
			take(this.reader.next());
		}
		this.work.check();
	}

	private void take(int event) throws UnfitPictureException {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> start();
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (this.style != null) {
					this.style.append(this.reader.getText());
				}
			}
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnfitPictureException(
					"The SVG has a DOCTYPE, which can hide anything. Delete the line that begins with <!DOCTYPE.");
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new UnfitPictureException(
					"The SVG has an instruction <?" + this.reader.getPITarget() + "?>. Delete it.");
			default -> {
			}
		}
	}

	private void start() throws UnfitPictureException {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw new UnfitPictureException(
					"The elements of the SVG are nested more than " + DEEPEST + " deep. Ungroup them.");
		}
		if (this.style != null) {
			throw new UnfitPictureException("A style of the SVG has elements in it. Export it anew.");
		}
		this.rules.checkElement(this.reader);
		if (this.depth == 1) {
			this.size = SvgSize.of(this.reader);
		}
		this.work.start(this.reader);
		this.style = this.reader.getLocalName().equals("style") ? new StringBuilder() : null;
	}

	private void end() throws UnfitPictureException {
		this.depth--;
		if (this.style != null) {
			this.rules.checkStyle(this.style.toString());
			this.work.style(this.style.toString());
			this.style = null;
		}
		this.work.end();
	}

	private static String text(byte[] bytes) throws UnfitPictureException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text.stripLeading();
		}
		catch (CharacterCodingException ex) {
			throw new UnfitPictureException("The SVG is not written in UTF-8. Save it so.", ex);
		}
	}

	private static String place(XMLStreamException ex) {
		return (ex.getLocation() != null) ? " in line " + ex.getLocation().getLineNumber() : "";
	}

	private static XMLInputFactory parsers() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing outside the file is read");
		});
		return factory;
	}

}

package press.dateline.syndication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 in UTF-8. Whatever a text holds, the document stays well-formed:
 * characters that XML cannot have are left out (section 2.2).
 */
final class Xml {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private static final Pattern IMPOSSIBLE = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	private Xml() throws XMLStreamException {
		this.writer = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
	}

	/** What is written into a document or an element. */
	@FunctionalInterface
	interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

	/** Writes a document. */
	static byte[] document(Content content) {
		try {
			Xml xml = new Xml();
			xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writer.writeCharacters("\n");
			content.write(xml);
			xml.writer.writeEndDocument();
			xml.writer.close();
			return xml.bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("XML could not be written into memory", ex);
		}
	}

	/**
	 * Writes an element with others in it.
	 * @param name as it is written, with its prefix
	 * @param attributes by their names as they are written, declarations of namespaces
	 * among them
	 */
	void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
		this.writer.writeStartElement(name);
		attributes(attributes);
		content.write(this);
		this.writer.writeEndElement();
		this.writer.writeCharacters("\n");
	}

	/** Writes an element without attributes. */
	void element(String name, Content content) throws XMLStreamException {
		element(name, Map.of(), content);
	}

	/** Writes an element with a text in it; nothing where there is none. */
	void text(String name, @Nullable String text) throws XMLStreamException {
		text(name, Map.of(), text);
	}

	/** Writes an element with attributes and a text; nothing where there is none. */
	void text(String name, Map<String, String> attributes, @Nullable String text) throws XMLStreamException {
		if (text != null) {
			element(name, attributes, (xml) -> this.writer.writeCharacters(possible(text)));
		}
	}

	/** Writes an element that has nothing but attributes. */
	void empty(String name, Map<String, String> attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(name);
		attributes(attributes);
		this.writer.writeCharacters("\n");
	}

	private void attributes(Map<String, String> attributes) throws XMLStreamException {
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			this.writer.writeAttribute(attribute.getKey(), possible(attribute.getValue()));
		}
	}

	private static String possible(String text) {
		return IMPOSSIBLE.matcher(text).replaceAll("");
	}

}

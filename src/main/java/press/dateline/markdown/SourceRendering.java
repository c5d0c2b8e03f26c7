package press.dateline.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Rendering that carries the offset of every link, picture and heading through the
 * sanitiser in a {@code data-at} attribute, and says nothing of a picture where the
 * author says nothing.
 */
final class SourceRendering implements NodeRenderer {

	/** Has no state, and is asked for with each text that is rendered. */
	static final SourceRendering SHARED = new SourceRendering();

	private final Set<NodeRenderingHandler<?>> handlers = Set.of(
			new NodeRenderingHandler<>(HtmlBlock.class, this::render),
			new NodeRenderingHandler<>(HtmlInline.class, this::render),
			new NodeRenderingHandler<>(PlainBlock.class, this::render),
			new NodeRenderingHandler<>(Text.class, this::render));

	private SourceRendering() {
	}

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return handlers;
	}

	private void render(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
		html.line();
		html.raw(RawHtml.located(node.getContentChars()));
		html.line();
	}

	private void render(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
		html.raw(RawHtml.located(node.getChars()));
	}

	private void render(PlainBlock node, NodeRendererContext context, HtmlWriter html) {
		html.line();
		html.raw("<p>");
		html.text(node.getChars().toString());
		html.raw("</p>");
		html.line();
	}

	/**
	 * Most text holds nothing to decode or to escape; the library looks for that with
	 * regular expressions, which takes half of the time of rendering.
	 */
	private void render(Text node, NodeRendererContext context, HtmlWriter html) {
		String text = node.getChars().toString();
		if (isPlain(text)) {
			html.raw(text);
		}
		else {
			html.text(Escaping.normalizeEOL(node.getChars().unescape()));
		}
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '\\', '&', '<', '>', '"', '\r' -> {
					return false;
				}
				default -> {
				}
			}
		}
		return true;
	}

	/**
	 * Writes the offsets of what is written in Markdown.
	 */
	static final class Attributes extends IndependentAttributeProviderFactory {

		@Override
		public AttributeProvider apply(LinkResolverContext context) {
			return this::locate;
		}

		private void locate(Node node, AttributablePart part, MutableAttributes attributes) {
			boolean image = node instanceof Image || node instanceof ImageRef;
			boolean located = image || node instanceof Link || node instanceof LinkRef
					|| node instanceof com.vladsch.flexmark.ast.Heading;
			if (located) {
				attributes.replaceValue(Token.AT, Integer.toString(node.getStartOffset()));
			}
			if (image && attributes.getValue("alt").isEmpty()) {
				attributes.remove("alt");
			}
		}

	}

}

package press.dateline.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
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

/**
 * Rendering that carries the offset of every link, picture and heading through the
 * sanitiser in a {@code data-at} attribute, and says nothing of a picture where the
 * author says nothing.
 */
class SourceRendering implements NodeRenderer {

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(HtmlBlock.class, this::render),
				new NodeRenderingHandler<>(HtmlInline.class, this::render),
				new NodeRenderingHandler<>(PlainBlock.class, this::render));
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

package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Makes a figure of a picture that stands alone in its paragraph and has a title, which
 * becomes the caption.
 */
final class Figures {

	private Figures() {
	}

	static List<Token> apply(List<Token> tokens) {
		List<Token> out = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			int image = tokens.get(i).opens("p") ? after(tokens, i) : tokens.size();
			int close = after(tokens, image);
			String caption = caption(tokens, image, close);
			if (caption == null) {
				out.add(tokens.get(i));
				continue;
			}
			out.add(Token.open("figure"));
			out.add(tokens.get(image));
			out.add(Token.open("figcaption"));
			out.add(Token.text(caption));
			out.add(Token.close("figcaption"));
			out.add(Token.close("figure"));
			i = close;
		}
		return out;
	}

	private static @Nullable String caption(List<Token> tokens, int image, int close) {
		if (close >= tokens.size() || !tokens.get(image).opens("img") || !tokens.get(close).closes("p")) {
			return null;
		}
		String title = tokens.get(image).attribute("title");
		return (title == null || title.isBlank()) ? null : Bidi.without(title).strip();
	}

	private static int after(List<Token> tokens, int index) {
		int next = index + 1;
		while (next < tokens.size() && tokens.get(next).isBlank()) {
			next++;
		}
		return next;
	}

}

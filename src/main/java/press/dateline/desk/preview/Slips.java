package press.dateline.desk.preview;

import org.jspecify.annotations.Nullable;
import press.dateline.desk.DeskAddress;
import press.dateline.desk.preview.Previews.Made;
import press.dateline.desk.preview.Subject.OfFile;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.StaticFiles;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Clips slips to previews, which tell what is seen.
 */
@Component
class Slips {

	private static final String OF_A_FILE = "This is the file as it is saved now.";

	private static final String OF_THE_FRONT = "Only what is filed now can be foreseen.";

	private final StaticFiles files;

	private final PreviewLinks links;

	private final Previews previews;

	private final Site site;

	Slips(StaticFiles files, PreviewLinks links, Previews previews, Site site) {
		this.files = files;
		this.links = links;
		this.previews = previews;
		this.site = site;
	}

	/** Clips a slip for an editor to a preview, with a link for others. */
	ModelAndView clip(Made preview, Subject subject, Address events) {
		PreviewLink link = this.links.to(subject);
		Link back = back(subject);
		String address = link.page().absolute(this.site.url());
		Slip.Share share = new Slip.Share(back.href(), back.name(), address, this.previews.when(link.until()));
		return clip(preview, subject, events, share);
	}

	private static Link back(Subject subject) {
		return (subject instanceof OfFile file) ? new Link(new DeskAddress(file.path()).page(), "This file on the desk")
				: new Link("/desk/preview", "Previews");
	}

	private record Link(String href, String name) {
	}

	/** Clips a slip for a reader with a link to a preview. */
	ModelAndView clip(Made preview, PreviewLink link) {
		return clip(preview, link.subject(), link.events(), null);
	}

	private ModelAndView clip(Made preview, Subject subject, Address events, Slip.@Nullable Share share) {
		String note = (subject instanceof OfFile) ? OF_A_FILE : OF_THE_FRONT;
		return preview.page()
			.addObject("slip", new Slip(preview.what(), note, events.toString(), this.files.deskStyle(),
					this.files.deskScript(), share));
	}

}

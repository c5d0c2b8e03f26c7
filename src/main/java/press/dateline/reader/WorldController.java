package press.dateline.reader;

import press.dateline.web.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The world by place, as a map and as a list.
 */
@Page
class WorldController {

	private final IndexPages indexes;

	private final WorldMaps maps;

	WorldController(IndexPages indexes, WorldMaps maps) {
		this.indexes = indexes;
		this.maps = maps;
	}

	@GetMapping("/regions")
	String regions(Model model) {
		model.addAttribute("page", this.indexes.regions());
		model.addAttribute("map", this.maps.map());
		return "pages/regions";
	}

}

package press.dateline.article;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What this thread asked the store, in its own words. */
public class AskedSql implements StatementInspector {

	private static final ThreadLocal<List<String>> ASKED = ThreadLocal.withInitial(ArrayList::new);

	@Override
	public String inspect(String sql) {
		ASKED.get().add(sql);
		return sql;
	}

	/** Returns the statements that the work asked for, in their order. */
	static List<String> of(Runnable work) {
		ASKED.get().clear();
		work.run();
		return List.copyOf(ASKED.get());
	}

	/** Returns the last statement that the work asked for. */
	static String lastOf(Runnable work) {
		List<String> asked = of(work);
		return asked.get(asked.size() - 1);
	}

}

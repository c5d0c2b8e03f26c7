package press.dateline.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import press.dateline.newsroom.copy.Problem;

/**
 * A problem as the store remembers it.
 */
@Entity
@Table(name = "problem")
class ProblemRecord {

	/** Where a problem was found. */
	enum Origin {

		/** In the file, when it was read. */
		COPY,

		/** In the folder, when it was compared. */
		FOLDER,

		/** Between files, when one came, changed or went. */
		LINK

	}

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_seq")
	@SequenceGenerator(name = "problem_seq", sequenceName = "problem_seq")
	private Long id;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	private String path;

	private int lineNumber;

	private int columnNumber;

	@Enumerated(EnumType.STRING)
	private Problem.Severity severity;

	@Column(columnDefinition = "text")
	private String text;

	@SuppressWarnings("NullAway.Init")
	protected ProblemRecord() {
	}

	@SuppressWarnings("NullAway.Init")
	ProblemRecord(Origin origin, Problem problem) {
		this.origin = origin;
		this.path = problem.path();
		this.lineNumber = problem.line();
		this.columnNumber = problem.column();
		this.severity = problem.severity();
		this.text = problem.text();
	}

	Problem problem() {
		return new Problem(this.path, this.lineNumber, this.columnNumber, this.severity, this.text);
	}

}

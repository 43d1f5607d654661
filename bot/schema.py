"""The database's schema as ordered migrations: a step, once released, is never edited.

Natural keys make every write repeatable: a sample is (run, problem, number), a program is the
SHA-256 of its source, a submission is (run, problem, attempt) and carries the idempotency key that
the site knows it by. An outcome's ``fingerprint`` is the same for programs that are equal but for
their layout, of which one was judged. A row of ``signatures`` names a survivor's answers to the
``inputs`` in their order (a JSON list); ``answers`` says what was answered under each name. Of the
``schedule`` an entry comes due once at a moment: ``firings`` say what came of it, ``plays`` are the
queue of ``upsolve run``, and ``service`` is its one row. Views are named for what people ask, so
that a browser of SQLite files (such as datasette) answers without joins.

Kept by triggers, for lists and pages: ``feed`` numbers the events of all runs together in the order
in which they were committed, so that whoever saw them up to an id can ask for the rest; ``tallies``
counts judged programs (texts) by verdict; ``results`` holds a problem's judged submissions and the
second at which it was solved.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("upsolve")

_TABLES = (
    """CREATE TABLE runs (
        id TEXT PRIMARY KEY, contest_id INTEGER NOT NULL, contest TEXT NOT NULL,
        seed INTEGER NOT NULL, state TEXT NOT NULL, pid INTEGER, version TEXT NOT NULL,
        started_at TEXT NOT NULL, finished_at TEXT, model TEXT NOT NULL, judge TEXT NOT NULL,
        clock TEXT NOT NULL, field TEXT NOT NULL, config TEXT NOT NULL, notes TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE problems (
        run_id TEXT NOT NULL REFERENCES runs(id), problem TEXT NOT NULL, name TEXT NOT NULL,
        rating INTEGER, funnel TEXT NOT NULL, PRIMARY KEY (run_id, problem)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE programs (
        sha TEXT PRIMARY KEY, language TEXT NOT NULL, source TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE samples (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, number INTEGER NOT NULL,
        program_sha TEXT NOT NULL REFERENCES programs(sha), num_tokens INTEGER NOT NULL,
        log_probability REAL NOT NULL, finished INTEGER NOT NULL,
        PRIMARY KEY (run_id, problem, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE outcomes (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, program_sha TEXT NOT NULL,
        verdict TEXT NOT NULL, failed_test TEXT NOT NULL, cpu_s REAL NOT NULL,
        memory_bytes INTEGER NOT NULL, PRIMARY KEY (run_id, problem, program_sha)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE clusters (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, rank INTEGER NOT NULL,
        size INTEGER NOT NULL, signature TEXT NOT NULL, program_sha TEXT NOT NULL,
        PRIMARY KEY (run_id, problem, rank)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE submissions (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, attempt INTEGER NOT NULL,
        idempotency_key TEXT NOT NULL UNIQUE, contest_s INTEGER NOT NULL,
        cluster INTEGER NOT NULL, program_sha TEXT NOT NULL REFERENCES programs(sha),
        PRIMARY KEY (run_id, problem, attempt)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE verdicts (
        idempotency_key TEXT PRIMARY KEY REFERENCES submissions(idempotency_key),
        site_id INTEGER NOT NULL, verdict TEXT NOT NULL, failed_test TEXT NOT NULL,
        cpu_s REAL NOT NULL, memory_bytes INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE events (
        run_id TEXT NOT NULL, number INTEGER NOT NULL, contest_s INTEGER NOT NULL,
        kind TEXT NOT NULL, problem TEXT, text TEXT NOT NULL, data TEXT NOT NULL,
        wall_s REAL NOT NULL, PRIMARY KEY (run_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE ratings (
        run_id TEXT PRIMARY KEY REFERENCES runs(id), handle TEXT NOT NULL,
        points REAL NOT NULL, penalty INTEGER NOT NULL, place INTEGER NOT NULL,
        participants INTEGER NOT NULL, percentile REAL NOT NULL, performance INTEGER NOT NULL,
        performance_stationary INTEGER NOT NULL, old_rating INTEGER NOT NULL,
        new_rating INTEGER NOT NULL
    ) STRICT""",
)

_VIEWS = (
    """CREATE VIEW rating_history AS
        SELECT runs.started_at, runs.id AS run_id, runs.contest_id,
            json_extract(runs.contest, '$.name') AS contest,
            json_extract(runs.model, '$.name') AS model, runs.seed, ratings.points,
            ratings.penalty, ratings.place, ratings.participants, ratings.percentile,
            ratings.performance, ratings.performance_stationary, ratings.old_rating,
            ratings.new_rating, ratings.new_rating - ratings.old_rating AS delta
        FROM ratings JOIN runs ON runs.id = ratings.run_id ORDER BY runs.started_at""",
    """CREATE VIEW problem_funnel AS
        SELECT run_id, problem, name, rating, json_extract(funnel, '$.sampled') AS sampled,
            json_extract(funnel, '$.duplicates') AS duplicates,
            json_extract(funnel, '$.compile_errors') AS compile_errors,
            json_extract(funnel, '$.passed') AS passed,
            json_extract(funnel, '$.clusters') AS clusters,
            json_extract(funnel, '$.submitted') AS submitted
        FROM problems""",
    """CREATE VIEW submission_log AS
        SELECT submissions.run_id, submissions.problem, submissions.attempt,
            submissions.contest_s, verdicts.verdict, verdicts.failed_test, verdicts.cpu_s,
            verdicts.memory_bytes, submissions.cluster, programs.language, programs.source
        FROM submissions LEFT JOIN verdicts USING (idempotency_key)
            JOIN programs ON programs.sha = submissions.program_sha""",
    """CREATE VIEW sample_outcomes AS
        SELECT samples.run_id, samples.problem, samples.number, programs.language,
            outcomes.verdict, outcomes.failed_test, samples.log_probability, programs.source
        FROM samples JOIN programs ON programs.sha = samples.program_sha
            LEFT JOIN outcomes USING (run_id, problem, program_sha)""",
)


_RATING_HISTORY = """CREATE VIEW rating_history AS
    SELECT runs.started_at, runs.id AS run_id, runs.contest_id,
        json_extract(runs.contest, '$.name') AS contest,
        json_extract(runs.contest, '$.startTimeSeconds') AS contest_start_s,
        json_extract(runs.field, '$.kind') AS field_kind,
        json_extract(runs.model, '$.name') AS model, runs.seed, ratings.points, ratings.penalty,
        ratings.place, ratings.participants, ratings.percentile_best, ratings.percentile,
        ratings.percentile_worst, ratings.performance, ratings.performance_stationary,
        ratings.old_rating, ratings.new_rating, ratings.new_rating - ratings.old_rating AS delta
    FROM ratings JOIN runs ON runs.id = ratings.run_id ORDER BY runs.started_at, runs.id"""

_SEARCH = (
    "ALTER TABLE outcomes ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE submissions ADD COLUMN sample INTEGER",
    "ALTER TABLE problems ADD COLUMN decided INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE runs ADD COLUMN utilisation TEXT",
    """CREATE TABLE windows (
        run_id TEXT NOT NULL, number INTEGER NOT NULL, samples TEXT NOT NULL,
        PRIMARY KEY (run_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE inputs (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, number INTEGER NOT NULL,
        source TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (run_id, problem, number)
    ) STRICT, WITHOUT ROWID""",
    # Of the order in which answers came, on which their names depend, the row ids tell.
    """CREATE TABLE answers (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, input INTEGER NOT NULL, answer TEXT NOT NULL,
        shape TEXT NOT NULL, reals BLOB NOT NULL, head BLOB NOT NULL, size INTEGER NOT NULL,
        UNIQUE (run_id, problem, input, answer)
    ) STRICT""",
    """CREATE TABLE signatures (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, program_sha TEXT NOT NULL,
        code TEXT NOT NULL, answers TEXT NOT NULL, PRIMARY KEY (run_id, problem, program_sha)
    ) STRICT, WITHOUT ROWID""",
)

_SCHEDULE = (
    """CREATE TABLE schedule (
        name TEXT PRIMARY KEY, origin TEXT NOT NULL, spec TEXT NOT NULL, added_at TEXT NOT NULL,
        dealt_at TEXT, due_at TEXT
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE firings (
        entry TEXT NOT NULL, due_at TEXT NOT NULL, fired_at TEXT NOT NULL, outcome TEXT NOT NULL,
        reason TEXT NOT NULL, PRIMARY KEY (entry, due_at)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE plays (
        number INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL, due_at TEXT NOT NULL,
        place INTEGER NOT NULL, round TEXT NOT NULL, contest_id INTEGER NOT NULL,
        seed INTEGER NOT NULL, speed REAL NOT NULL, config TEXT NOT NULL, state TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, not_before TEXT,
        begun_at TEXT, ended_at TEXT, run_id TEXT, reason TEXT NOT NULL DEFAULT '',
        UNIQUE (entry, due_at, place)
    ) STRICT""",
    """CREATE TABLE diary (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind TEXT NOT NULL,
        entry TEXT, play INTEGER, text TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE service (
        id INTEGER PRIMARY KEY CHECK (id = 1), pid INTEGER, started_at TEXT, beat_at TEXT,
        ended_at TEXT, paused INTEGER NOT NULL DEFAULT 0, wish TEXT NOT NULL DEFAULT '',
        playing TEXT
    ) STRICT""",
    "INSERT INTO service (id) VALUES (1)",
)

_RESULTS = """SELECT run_id, problem, count(*),
    min(CASE WHEN verdict = 'AC' THEN contest_s END)
    FROM submissions JOIN verdicts USING (idempotency_key)"""

_OVERVIEW = (
    """ALTER TABLE runs ADD COLUMN contest_name TEXT
        GENERATED ALWAYS AS (json_extract(contest, '$.name')) VIRTUAL""",
    """ALTER TABLE runs ADD COLUMN model_name TEXT
        GENERATED ALWAYS AS (json_extract(model, '$.name')) VIRTUAL""",
    """ALTER TABLE runs ADD COLUMN field_kind TEXT
        GENERATED ALWAYS AS (json_extract(field, '$.kind')) VIRTUAL""",
    """ALTER TABLE problems ADD COLUMN sampled INTEGER
        GENERATED ALWAYS AS (json_extract(funnel, '$.sampled')) VIRTUAL""",
    # Lists find in it what they show: the rows themselves, a few KB each, stay unread.
    """CREATE INDEX runs_by_start ON runs
        (started_at, id, state, pid, seed, contest_id, contest_name, model_name, field_kind)""",
    "CREATE INDEX runs_by_state ON runs (state, started_at)",
    """CREATE TABLE feed (
        id INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL, number INTEGER NOT NULL,
        kind TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX feed_by_kind ON feed (kind, id)",
    "CREATE INDEX feed_by_run ON feed (run_id, id)",
    """CREATE TABLE tallies (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, verdict TEXT NOT NULL,
        programs INTEGER NOT NULL, PRIMARY KEY (run_id, problem, verdict)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE results (
        run_id TEXT NOT NULL, problem TEXT NOT NULL, attempts INTEGER NOT NULL, solved_s INTEGER,
        PRIMARY KEY (run_id, problem)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO feed (run_id, number, kind)
        SELECT run_id, number, kind FROM events LEFT JOIN runs ON runs.id = run_id
        ORDER BY runs.started_at, run_id, number""",
    "INSERT INTO tallies SELECT run_id, problem, verdict, count(*) FROM outcomes GROUP BY 1, 2, 3",
    f"INSERT INTO results {_RESULTS} GROUP BY run_id, problem",
    """CREATE TRIGGER feed_of_events AFTER INSERT ON events BEGIN
        INSERT INTO feed (run_id, number, kind) VALUES (new.run_id, new.number, new.kind);
    END""",
    # Two statements: what an upsert in a trigger does depends on the statement that fired it.
    """CREATE TRIGGER tallies_of_outcomes AFTER INSERT ON outcomes BEGIN
        INSERT OR IGNORE INTO tallies VALUES (new.run_id, new.problem, new.verdict, 0);
        UPDATE tallies SET programs = programs + 1 WHERE run_id = new.run_id
            AND problem = new.problem AND verdict = new.verdict;
    END""",
    f"""CREATE TRIGGER results_of_verdicts AFTER INSERT ON verdicts BEGIN
        INSERT OR REPLACE INTO results {_RESULTS}
        WHERE (run_id, problem) = (SELECT run_id, problem FROM submissions
            WHERE idempotency_key = new.idempotency_key) GROUP BY run_id, problem;
    END""",  # noqa: S608 - our own words
)


@migrations()
def m001_runs(db: Database) -> None:
    """Runs, their problems, samples, submissions, events and ratings."""
    for statement in _TABLES + _VIEWS:
        db.execute(statement)


@migrations()
def m002_time_penalty(db: Database) -> None:
    """Where a run would stand at the best and the worst solving times."""
    db.execute("ALTER TABLE ratings ADD COLUMN percentile_best REAL")
    db.execute("ALTER TABLE ratings ADD COLUMN percentile_worst REAL")
    db.execute("DROP VIEW rating_history")
    db.execute(_RATING_HISTORY)


@migrations()
def m003_out_of_competition(db: Database) -> None:
    """Whether a run's round was rated for the account that played it."""
    db.execute("ALTER TABLE ratings ADD COLUMN official INTEGER NOT NULL DEFAULT 1")


@migrations()
def m004_usage(db: Database) -> None:
    """What sampling took."""
    db.execute("ALTER TABLE runs ADD COLUMN usage TEXT")


@migrations()
def m005_search(db: Database) -> None:
    """How programs were told apart, and how far each problem was decided: enough to go on from."""
    for statement in _SEARCH:
        db.execute(statement)


@migrations()
def m006_schedule(db: Database) -> None:
    """The schedule, what came of it, the queue of plays, and the service's diary."""
    for statement in _SCHEDULE:
        db.execute(statement)


@migrations()
def m007_overview(db: Database) -> None:
    """Many runs at a glance: columns and indices for lists, counts, and one order of events."""
    for statement in _OVERVIEW:
        db.execute(statement)


@migrations()
def m008_retention(db: Database) -> None:
    """When a run's samples were let go, and the tags of its problems."""
    db.execute("ALTER TABLE runs ADD COLUMN pruned_at TEXT")
    db.execute("ALTER TABLE problems ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'")

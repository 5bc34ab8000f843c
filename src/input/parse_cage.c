/*
 * parse_cage.c - parse in a cage what strangers wrote.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/parse_cage.h"

#include <jansson.h>

#include "charset.h"
#include "pullquote/article_wire.h"
#include "pullquote/wire.h"

static const struct cage_limits limits = {
    .memory = (size_t)1 << 30, .seconds = 15, .output = (size_t)256 << 20};

/* What a parser is given, on its way into the cage. */
struct job {
	int format;
	struct slice text;
	const char *name; /* "": unknown */
	struct offset_map map;
};

static void
wire_job(struct wire *w, struct job *job)
{
	wire_int(w, &job->format);
	wire_slice(w, &job->text);
	wire_string(w, &job->name);
	wire_map(w, &job->map);
}

static void
parse_job(struct str *out, struct slice bytes)
{
	struct arena arena = {0};
	struct wire w = {.in = bytes, .arena = &arena};
	struct article article = {0};
	struct job job = {0};
	struct parse_input in;

	wire_job(&w, &job);
	in = (struct parse_input){.text = job.text.at,
	    .len = job.text.len,
	    .map = &job.map,
	    .name = *job.name ? job.name : NULL};
	parse_text(&article, &in, (enum parse_format)job.format);
	article_encode(out, &article);
	article_clear(&article);
	offset_map_clear(&job.map);
	arena_clear(&arena);
}

struct cage *
parse_cage_new(int jobs)
{
	struct cage_limits l = limits;

	/* JSON wants a seed, which it would take from a file in the cage. */
	json_object_seed(0);
	l.jobs = jobs;
	return cage_new(parse_job, &l);
}

/* What no offset into the source may pass.  A parser that puts in words of its
 * own may count a little past the end. */
static size_t
source_max(const struct parse_input *in)
{
	return 2 * offset_map_source(in->map, in->text, in->len) + in->len;
}

/* The parts of a mail have charsets of their own, whose tables are files. */
static enum err
run_job(struct cage *c, struct str *back, struct slice job,
    enum parse_format format, struct note *note)
{
	struct charset_held held = {.n = 0};
	enum err err;

	if (format == PARSE_MAIL) {
		charset_hold(&held);
		cage_renew(c);
	}
	err = cage_run(c, back, job, note);
	charset_release(&held);
	return err;
}

enum err
parse_in_cage(struct article *article, const struct parse_input *in,
    enum parse_format format, struct cage *c, struct note *note)
{
	struct job job = {.text = {in->text, in->len},
	    .name = in->name ? in->name : "",
	    .map = *in->map};
	struct str there = {0}, back = {0};
	struct wire w = {.out = &there};
	enum err err;

	if (format == PARSE_AUTO)
		format = parse_sniff(in);
	job.format = (int)format;
	wire_job(&w, &job);
	err = run_job(c, &back, str_slice(&there), format, note);
	if (!err &&
	    article_decode(article, str_slice(&back), source_max(in), NULL))
		err = note_set(
		    note, ERR_FORMAT, "the page made its parser give nonsense");
	str_clear(&there);
	str_clear(&back);
	return err;
}

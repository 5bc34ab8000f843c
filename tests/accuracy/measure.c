/* measure.c - how well what was found agrees with the gold. */
#include "config.h"

#include "measure.h"

#include <stdlib.h>
#include <string.h>

#include <unistr.h>

#include "person.h"
#include "pullquote/xalloc.h"

/* A found quote, in the gold's coordinates. */
struct said {
	const struct quote *quote;
	struct slice speaker; /* empty: unknown */
	struct range text;    /* trimmed */
	struct range mention;
	size_t gold; /* its partner, or SIZE_MAX */
};

struct pair {
	double iou;
	size_t gold, said;
};

struct comparison {
	const struct gold *gold;
	struct range *gold_text; /* trimmed */
	size_t *partner;         /* of each gold quote in said[], or SIZE_MAX */
	struct said *said;
	size_t said_n;
	FILE *errors;
};

static bool
is_mark(uint32_t c)
{
	return c == '"' || c == '\'' || c == '`' || c == 0xAB || c == 0xBB ||
	    c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201C ||
	    c == 0x201D || c == 0x201E || c == 0x2039 || c == 0x203A ||
	    (c >= 0x300C && c <= 0x300F);
}

struct range
measure_trim(const struct gold *g, struct range r)
{
	const uint32_t *c = g->chars;

	if (r.end > g->chars_n)
		r.end = g->chars_n;
	while (r.start < r.end &&
	    (is_mark(c[r.start]) || gold_is_space(c[r.start])))
		r.start++;
	while (r.end > r.start &&
	    (is_mark(c[r.end - 1]) || gold_is_space(c[r.end - 1]) ||
		(c[r.end - 1] < 0x80 && strchr(",.;:", (int)c[r.end - 1]))))
		r.end--;
	return r;
}

static size_t
overlap(struct range a, struct range b)
{
	size_t start = a.start > b.start ? a.start : b.start;
	size_t end = a.end < b.end ? a.end : b.end;

	return end > start ? end - start : 0;
}

static double
iou(struct range a, struct range b)
{
	size_t both = overlap(a, b);
	size_t either = (a.end - a.start) + (b.end - b.start) - both;

	return (double)both / (double)(either ? either : 1);
}

static bool
overlaps_left_out(const struct comparison *c, struct range r)
{
	for (size_t i = 0; i < c->gold->quote_n; i++) {
		if (c->gold->quote[i].is_left_out &&
		    overlap(r, c->gold_text[i]))
			return true;
	}
	return false;
}

static bool
is_counted(const struct gold_quote *q)
{
	return q->type != GOLD_NONE && !q->is_left_out;
}

/* ---- pairs ----------------------------------------------------------------
 */

static void
collect_said(
    struct comparison *c, const struct article *a, const struct quotes *found)
{
	c->said = xcalloc(found->quote_n, sizeof(*c->said));
	for (size_t i = 0; i < found->quote_n; i++) {
		const struct quote *q = &found->quote[i];
		struct said *s = &c->said[c->said_n];

		if (q->kind == QUOTE_TERM)
			continue;
		*s = (struct said){.quote = q, .gold = SIZE_MAX};
		s->text = measure_trim(c->gold, article_source(a, q->text));
		if (overlaps_left_out(c, s->text))
			continue;
		if (!range_is_empty(q->mention))
			s->mention = article_source(a, q->mention);
		if (q->speaker != SPEAKER_NONE)
			s->speaker = found->speaker[q->speaker].name;
		c->said_n++;
	}
}

/* The best first; of equals the later. */
static int
compare_pairs(const void *left, const void *right)
{
	const struct pair *a = left, *b = right;

	if (a->iou != b->iou)
		return a->iou < b->iou ? 1 : -1;
	if (a->gold != b->gold)
		return a->gold < b->gold ? 1 : -1;
	return a->said < b->said ? 1 : a->said > b->said ? -1 : 0;
}

static void
make_pairs(struct comparison *c)
{
	struct pair *pair = NULL;
	size_t n = 0, cap = 0;

	for (size_t g = 0; g < c->gold->quote_n; g++) {
		if (!is_counted(&c->gold->quote[g]))
			continue;
		for (size_t s = 0; s < c->said_n; s++) {
			double score = iou(c->gold_text[g], c->said[s].text);

			if (score < 0.5)
				continue;
			pair = xgrow(pair, n, &cap, sizeof(*pair));
			pair[n++] = (struct pair){score, g, s};
		}
	}
	if (n)
		qsort(pair, n, sizeof(*pair), compare_pairs);
	for (size_t i = 0; i < n; i++) {
		if (c->partner[pair[i].gold] != SIZE_MAX ||
		    c->said[pair[i].said].gold != SIZE_MAX)
			continue;
		c->partner[pair[i].gold] = pair[i].said;
		c->said[pair[i].said].gold = pair[i].gold;
	}
	free(pair);
}

/* ---- counting -------------------------------------------------------------
 */

static bool
count(struct share *share, bool is_hit)
{
	share->of++;
	share->hit += is_hit;
	return is_hit;
}

static bool
is_mention_right(const struct gold_quote *q, const struct said *s)
{
	if (!s || range_is_empty(s->mention))
		return false;
	if (q->name_end)
		return s->mention.start < q->name_end &&
		    q->name_end <= s->mention.end;
	return overlap(s->mention, q->mention) > 0;
}

static json_t *
json_chars(const struct gold *g, struct range r)
{
	size_t len;
	uint8_t *text;
	json_t *part;

	if (r.end > g->chars_n)
		r.end = g->chars_n;
	if (range_is_empty(r))
		return json_null();
	text = u32_to_u8(g->chars + r.start, r.end - r.start, NULL, &len);
	part = json_stringn((char *)text, len);
	free(text);
	return part;
}

/* What was found in place of the gold. */
static json_t *
json_found(const struct gold *g, const struct said *s)
{
	if (!s)
		return json_null();
	return json_pack("{s:s%, s:o, s:s?}", "speaker",
	    s->speaker.len ? s->speaker.at : "", s->speaker.len, "mention",
	    json_chars(g, s->mention), "rule", s->quote->rule);
}

/* Takes `wrong`, the names of the measures that were missed. */
static void
write_error(const struct comparison *c, const struct gold_quote *q,
    const struct said *s, json_t *wrong)
{
	static const char *const type[] = {"direct", "mixed", "none"};
	const struct gold *g = c->gold;
	struct range context = {
	    q->text.start > 160 ? q->text.start - 160 : 0, q->text.end + 120};

	if (c->errors && json_array_size(wrong) > 0) {
		json_t *o = json_pack("{s:s, s:O, s:s, s:I, s:s?, s:o, s:o, "
				      "s:o}",
		    "id", g->id, "wrong", wrong, "type", type[q->type], "at",
		    (json_int_t)q->text.start, "speaker", q->speaker, "mention",
		    json_chars(g, q->mention), "found", json_found(g, s),
		    "context", json_chars(g, context));

		json_dumpf(o, c->errors, JSON_COMPACT);
		fputc('\n', c->errors);
		json_decref(o);
	}
	json_decref(wrong);
}

static void
count_speech(struct measure *m, const struct comparison *c, size_t g)
{
	const struct gold_quote *q = &c->gold->quote[g];
	const struct said *s =
	    c->partner[g] == SIZE_MAX ? NULL : &c->said[c->partner[g]];
	json_t *wrong = json_array();

	count(&m->exact[q->type],
	    s && s->text.start == c->gold_text[g].start &&
		s->text.end == c->gold_text[g].end);
	if (!count(&m->pair[q->type], s != NULL))
		json_array_append_new(wrong, json_string("not found"));
	if (q->has_mention &&
	    !count(&m->mention[q->type], is_mention_right(q, s)))
		json_array_append_new(wrong, json_string("mention"));
	if (q->is_trusted) {
		bool is_hit =
		    s && is_same_person(s->speaker, slice_of(q->speaker));

		count(&m->class[q->class], is_hit);
		if (!count(&m->speaker[q->type], is_hit))
			json_array_append_new(wrong, json_string("speaker"));
	}
	write_error(c, q, s, wrong);
}

static void
count_no_speech(struct measure *m, const struct comparison *c, size_t g)
{
	json_t *wrong = json_array();
	const struct said *taken = NULL;

	for (size_t i = 0; i < c->said_n && !taken; i++) {
		if (overlap(c->said[i].text, c->gold_text[g]))
			taken = &c->said[i];
	}
	if (!count(&m->rejected, !taken))
		json_array_append_new(wrong, json_string("no speech"));
	write_error(c, &c->gold->quote[g], taken, wrong);
}

void
measure_add(struct measure *m, const struct gold *g, const struct article *a,
    const struct quotes *found, FILE *errors)
{
	struct comparison c = {.gold = g, .errors = errors};

	c.gold_text = xcalloc(g->quote_n, sizeof(*c.gold_text));
	c.partner = xcalloc(g->quote_n, sizeof(*c.partner));
	for (size_t i = 0; i < g->quote_n; i++) {
		c.gold_text[i] = measure_trim(g, g->quote[i].text);
		c.partner[i] = SIZE_MAX;
	}
	collect_said(&c, a, found);
	make_pairs(&c);
	m->predicted += c.said_n;
	for (size_t i = 0; i < g->quote_n; i++) {
		if (g->quote[i].is_left_out)
			continue;
		if (g->quote[i].type == GOLD_NONE)
			count_no_speech(m, &c, i);
		else
			count_speech(m, &c, i);
	}
	free(c.gold_text);
	free(c.partner);
	free(c.said);
}

/* ---- the table ------------------------------------------------------------
 */

static struct share
sum(struct share a, struct share b)
{
	return (struct share){a.hit + b.hit, a.of + b.of};
}

static void
print_share(FILE *out, const char *label, struct share s)
{
	fprintf(out, "%-22s %5.1f  (%zu/%zu)\n", label,
	    100 * (double)s.hit / (double)(s.of ? s.of : 1), s.hit, s.of);
}

static void
print_prf(FILE *out, const char *label, struct share s, size_t predicted)
{
	double p = predicted ? (double)s.hit / (double)predicted : 0;
	double r = s.of ? (double)s.hit / (double)s.of : 0;

	fprintf(out, "%-22s P %5.1f  R %5.1f  F1 %5.1f\n", label, 100 * p,
	    100 * r, p + r > 0 ? 200 * p * r / (p + r) : 0);
}

void
measure_print(const struct measure *m, FILE *out)
{
	print_share(out, "span exact, direct", m->exact[GOLD_DIRECT]);
	print_prf(out, "span exact, all",
	    sum(m->exact[GOLD_DIRECT], m->exact[GOLD_MIXED]), m->predicted);
	print_prf(out, "span IoU>=.5, all",
	    sum(m->pair[GOLD_DIRECT], m->pair[GOLD_MIXED]), m->predicted);
	print_share(out, "mention, direct", m->mention[GOLD_DIRECT]);
	print_share(out, "mention, mixed", m->mention[GOLD_MIXED]);
	print_share(out, "speaker, direct", m->speaker[GOLD_DIRECT]);
	print_share(out, "speaker, mixed", m->speaker[GOLD_MIXED]);
	print_share(out, "speaker, all",
	    sum(m->speaker[GOLD_DIRECT], m->speaker[GOLD_MIXED]));
	print_share(out, "  by a name", m->class[GOLD_NAME]);
	print_share(out, "  by a pronoun", m->class[GOLD_PRONOUN]);
	print_share(out, "  without a mention", m->class[GOLD_IMPLICIT]);
	print_share(out, "none rejected", m->rejected);
}

/*
 * regex.c - search by a regular expression.
 *
 * Floor 2, search.
 *
 * Source: pcre2api(3), pcre2jit(3).  PCRE2's match limit bounds the work at one
 * place of the text, not at all of them, so the text is gone through in
 * windows with an eye on the clock.
 */
#include "config.h"

#define PCRE2_CODE_UNIT_WIDTH 8

#include <string.h>
#include <time.h>

#include <pcre2.h>

#include "modes.h"
#include "pullquote/utf8.h"

enum {
	PATTERN_MAX = 4096, /* bytes */
	STEPS_MAX = 100000, /* PCRE2's match limit, at one place */
	HEAP_MAX_KIB = 65536,
	STACK_MIN = 32 * 1024, /* of the compiled pattern */
	STACK_MAX = 1024 * 1024,
	WINDOW_MIN = 4096, /* places tried between looks at the clock */
	PATIENCE_MS = 500, /* for all of the text */
	WINDOW_MS = 10     /* a window faster than this is doubled */
};

struct regex {
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *match;
	pcre2_jit_stack *stack;
};

static long
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000L + t.tv_nsec / 1000000L;
}

/* The last byte of the escape that begins at `at`: \W, \p{Lu}. */
static size_t
escape_end(struct slice pattern, size_t at)
{
	const char *word = pattern.at + at + 1;
	const char *brace = NULL;

	if (at + 2 < pattern.len && (*word == 'p' || *word == 'P') &&
	    word[1] == '{')
		brace = memchr(word, '}', pattern.len - at - 1);
	return brace ? (size_t)(brace - pattern.at) : at + 1;
}

/* Is there a capital that stands for itself: not in \W, \p{Lu}, (*UTF)? */
static bool
has_capital(struct slice pattern)
{
	for (size_t i = 0; i < pattern.len; i++) {
		char c = pattern.at[i];

		if (c == '\\')
			i = escape_end(pattern, i);
		else if (c >= 'A' && c <= 'Z')
			return true;
	}
	return false;
}

static enum err
regex_compile(struct regex *re, struct slice pattern, struct note *note)
{
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE |
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT;
	PCRE2_UCHAR words[128];
	PCRE2_SIZE at;
	int code;

	if (!has_capital(pattern))
		options |= PCRE2_CASELESS;
	pcre2_set_max_pattern_length(context, PATTERN_MAX);
	pcre2_set_newline(context, PCRE2_NEWLINE_LF);
	re->code = pcre2_compile(
	    (PCRE2_SPTR)pattern.at, pattern.len, options, &code, &at, context);
	pcre2_compile_context_free(context);
	if (!re->code) {
		pcre2_get_error_message(code, words, sizeof(words));
		return note_set(note, ERR_FORMAT, "%s", (const char *)words);
	}
	pcre2_jit_compile(re->code, PCRE2_JIT_COMPLETE); /* or without */
	re->data = pcre2_match_data_create_from_pattern(re->code, NULL);
	re->match = pcre2_match_context_create(NULL);
	re->stack = pcre2_jit_stack_create(STACK_MIN, STACK_MAX, NULL);
	pcre2_set_match_limit(re->match, STEPS_MAX);
	pcre2_set_heap_limit(re->match, HEAP_MAX_KIB);
	pcre2_jit_stack_assign(re->match, NULL, re->stack);
	return ERR_OK;
}

static void
regex_free(struct regex *re)
{
	pcre2_jit_stack_free(re->stack);
	pcre2_match_context_free(re->match);
	pcre2_match_data_free(re->data);
	pcre2_code_free(re->code);
}

static size_t
next_character(struct slice text, size_t at)
{
	uint32_t cp;

	if (at >= text.len)
		return text.len + 1;
	return at + utf8_next(text.at + at, text.len - at, &cp);
}

/* Add the match at `found`, unless widening it runs it into the last hit. */
static void
add_match(
    struct hits *hits, struct folded *f, struct slice text, struct range found)
{
	struct range hit =
	    f ? folded_range_around(f, found) : folded_widen(text, found);

	if (hits->n && hit.start < hits->at[hits->n - 1].end)
		return;
	hits_add(hits, hit);
}

/* Where the text is being looked through. */
struct sweep {
	size_t at;     /* from here on */
	size_t window; /* this many bytes at a time */
	long now;      /* when the clock was looked at last */
	long deadline;
};

/* The first match at or after sweep->at within its window.  Returns 1, 0 if
 * there is none there, or PCRE2's error. */
static int
match_window(struct regex *re, struct slice text, struct sweep *sweep,
    struct range *found)
{
	const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(re->data);
	size_t limit = sweep->at + sweep->window;
	long began = sweep->now;
	int n;

	while (
	    limit < text.len && ((unsigned char)text.at[limit] & 0xC0) == 0x80)
		limit++;
	if (limit > text.len)
		limit = text.len;
	pcre2_set_offset_limit(re->match, limit);
	n = pcre2_match(re->code, (PCRE2_SPTR)text.at, text.len, sweep->at,
	    PCRE2_NO_UTF_CHECK, re->data, re->match);
	sweep->now = now_ms();
	if (sweep->now - began < WINDOW_MS && sweep->window < text.len)
		sweep->window *= 2;
	if (n == PCRE2_ERROR_NOMATCH) {
		sweep->at = next_character(text, limit);
		return 0;
	}
	if (n < 0)
		return n;
	*found = (struct range){ends[0], ends[1]};
	sweep->at = ends[1] > ends[0] ? ends[1] : next_character(text, ends[1]);
	return 1;
}

static enum err
match_all(struct regex *re, struct hits *hits, struct folded *f,
    struct slice text, struct note *note)
{
	long now = now_ms();
	struct sweep sweep = {0, WINDOW_MIN, now, now + PATIENCE_MS};

	while (sweep.at <= text.len) {
		struct range found;
		int n = match_window(re, text, &sweep, &found);

		if (n < 0)
			return note_set(note, ERR_LIMIT,
			    "this pattern is too much work here");
		if (n > 0 && !range_is_empty(found))
			add_match(hits, f, text, found);
		if (sweep.at <= text.len && sweep.now > sweep.deadline)
			return note_set(note, ERR_LIMIT,
			    "this pattern takes too long here");
	}
	return ERR_OK;
}

enum err
regex_find(struct hits *hits, struct folded *f, struct slice text,
    struct slice pattern, struct note *note)
{
	struct regex re = {0};
	enum err err = regex_compile(&re, pattern, note);

	if (!err)
		err = match_all(
		    &re, hits, f, f ? str_slice(&f->out) : text, note);
	regex_free(&re);
	return err;
}

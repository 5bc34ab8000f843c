/*
 * ends.c - how a line begins and ends.
 *
 * Floor 2, input; declared in reflow.h.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include <unictype.h>

#include "pullquote/utf8.h"
#include "reflow.h"

/* Quotation marks and brackets, which stand before or after what counts. */
static bool
is_bracket(uint32_t cp)
{
	switch (cp) {
	case '"':
	case '\'':
	case '(':
	case ')':
	case '[':
	case ']':
	case '*':
	case '_':
	case 0xAB: /* « */
	case 0xBB: /* » */
		return true;
	default:
		return (cp >= 0x2018 && cp <= 0x201F) ||
		    (cp >= 0x3008 && cp <= 0x3011);
	}
}

/* Ends a sentence, in the scripts that have such a mark. */
static bool
is_full_stop(uint32_t cp)
{
	switch (cp) {
	case '.':
	case '!':
	case '?':
	case 0x2026: /* … */
	case 0x0589: /* Armenian */
	case 0x061F: /* Arabic question mark */
	case 0x06D4: /* Arabic full stop */
	case 0x0964: /* danda */
	case 0x104B: /* Burmese */
	case 0x17D4: /* Khmer */
	case 0x3002: /* 。 */
	case 0xFF01: /* ！ */
	case 0xFF0E: /* ． */
	case 0xFF1F: /* ？ */
		return true;
	default:
		return false;
	}
}

bool
ends_sentence(const char *text, struct range r)
{
	while (r.end > r.start) {
		uint32_t cp;

		r.end -= utf8_prev(text, r.end, &cp);
		if (!is_bracket(cp))
			return is_full_stop(cp);
	}
	return false;
}

bool
starts_small(const char *text, struct range r)
{
	while (r.start < r.end) {
		uint32_t cp;

		r.start += utf8_next(text + r.start, r.end - r.start, &cp);
		if (cp < 0x80 && !is_bracket(cp))
			return cp >= 'a' && cp <= 'z';
		if (!is_bracket(cp))
			return uc_is_alpha(cp) && !uc_is_upper(cp);
	}
	return false;
}

static bool
is_bullet(uint32_t cp)
{
	switch (cp) {
	case '-':
	case '*':
	case '+':
	case 0xB7:   /* · */
	case 0x2022: /* • */
	case 0x2023: /* ‣ */
	case 0x2043: /* ⁃ */
	case 0x25AA: /* ▪ */
	case 0x25CF: /* ● */
	case 0x25E6: /* ◦ */
		return true;
	default:
		return false;
	}
}

/* "12." "12)" "(12)" "a)"; not "1984." */
static size_t
number_len(const char *text, struct range r)
{
	size_t at = r.start + (text[r.start] == '(');
	size_t digit_n = 0;
	bool is_letter;

	while (at < r.end && text[at] >= '0' && text[at] <= '9') {
		at++;
		digit_n++;
	}
	is_letter =
	    !digit_n && at < r.end && text[at] >= 'a' && text[at] <= 'z';
	at += is_letter;
	if (at == r.end || digit_n > 3 || (!digit_n && !is_letter))
		return 0;
	if (text[at] != ')' && (text[at] != '.' || is_letter))
		return 0;
	return at + 1 - r.start;
}

size_t
list_mark_len(const char *text, struct range r, bool *is_number)
{
	struct range rest = r;
	size_t mark_len;
	uint32_t cp;

	*is_number = false;
	if (range_is_empty(r))
		return 0;
	mark_len = utf8_next(text + r.start, r.end - r.start, &cp);
	if (!is_bullet(cp)) {
		mark_len = number_len(text, r);
		*is_number = mark_len > 0;
	}
	rest.start += mark_len;
	if (!mark_len || !text_blank_len(text, rest))
		return 0;
	rest = text_trim(text, rest);
	return range_is_empty(rest) ? 0 : rest.start - r.start;
}

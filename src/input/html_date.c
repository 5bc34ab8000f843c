/*
 * html_date.c - a day, out of what a page writes for it.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_date.h"

#include <stdio.h>
#include <string.h>

#include "html_month.h"

enum {
	TEXT_MAX = 200,
	TOKEN_MAX = 40
};

/* A number, or the month that a word names; value is -1 for other words. */
struct token {
	int value;
	int digit_n; /* 0: a word */
	char before; /* the last byte between this and the token before */
};

struct tokens {
	struct token t[TOKEN_MAX];
	size_t n;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0x80;
}

/* "th", "st", "T" right after a number belong to it, and so does 年. */
static void
add_word(struct tokens *out, struct slice word, bool is_glued)
{
	int month = html_month(word);

	if (month < 0 && is_glued)
		return;
	out->t[out->n++] = (struct token){.value = month, .before = ' '};
}

static void
cut(struct tokens *out, struct slice text)
{
	size_t len = text.len < TEXT_MAX ? text.len : TEXT_MAX, at = 0;
	char before = ' ';

	while (at < len && out->n < TOKEN_MAX) {
		size_t start = at;
		struct token number = {.before = before};

		for (; at < len && is_digit(text.at[at]); at++)
			if (number.digit_n++ < 8)
				number.value =
				    number.value * 10 + (text.at[at] - '0');
		if (at > start) {
			out->t[out->n++] = number;
			before = ' ';
			continue;
		}
		while (at < len && is_word(text.at[at]))
			at++;
		if (at > start) {
			add_word(out,
			    (struct slice){text.at + start, at - start},
			    start && is_digit(text.at[start - 1]));
			before = ' ';
			continue;
		}
		before = text.at[at++];
	}
}

static bool
put(char date[HTML_DATE_SIZE], int year, int month, int day)
{
	static const int last[] = {
	    31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 ||
	    day > last[month - 1])
		return false;
	snprintf(date, HTML_DATE_SIZE, "%04u-%02u-%02u", (unsigned)year % 10000,
	    (unsigned)month % 100, (unsigned)day % 100);
	return true;
}

static bool
is_year(const struct token *t)
{
	return t->digit_n == 4;
}

static bool
is_small(const struct token *t)
{
	return t->digit_n == 1 || t->digit_n == 2;
}

static bool
is_month_word(const struct token *t)
{
	return !t->digit_n && t->value > 0;
}

/* A day that begins with token `i`. */
static bool
find_at(char date[HTML_DATE_SIZE], const struct tokens *in, size_t i)
{
	const struct token *t = &in->t[i];

	if (i + 2 >= in->n)
		return false;
	if (is_year(&t[0]) && is_small(&t[1]) && is_small(&t[2]) &&
	    t[1].before == t[2].before)
		return put(date, t[0].value, t[1].value, t[2].value);
	if (is_month_word(&t[0]) && is_small(&t[1]) && is_year(&t[2]))
		return put(date, t[2].value, t[0].value, t[1].value);
	if (is_small(&t[0]) && is_month_word(&t[1]) && is_year(&t[2]))
		return put(date, t[2].value, t[1].value, t[0].value);
	/* "19 de diciembre de 2025" */
	if (i + 4 < in->n && is_small(&t[0]) && is_month_word(&t[2]) &&
	    is_year(&t[4]))
		return put(date, t[4].value, t[2].value, t[0].value);
	/* A month by two names, as Arabic papers have it. */
	if (i + 3 < in->n && is_small(&t[0]) && is_month_word(&t[1]) &&
	    is_month_word(&t[2]) && is_year(&t[3]))
		return put(date, t[3].value, t[1].value, t[0].value);
	if (!is_small(&t[0]) || !is_small(&t[1]) || !is_year(&t[2]) ||
	    t[1].before != t[2].before || !strchr("/.-", t[1].before))
		return false;
	if (t[1].before == '/' && put(date, t[2].value, t[0].value, t[1].value))
		return true;
	return put(date, t[2].value, t[1].value, t[0].value);
}

/* Most texts have no year, and are not looked at any closer. */
static bool
has_year(struct slice text)
{
	size_t digit_n = 0;

	for (size_t i = 0; i < text.len && digit_n < 4; i++)
		digit_n = is_digit(text.at[i]) ? digit_n + 1 : 0;
	return digit_n == 4;
}

bool
html_date_find(char date[HTML_DATE_SIZE], struct slice text)
{
	struct tokens tokens = {.n = 0};

	if (!has_year(text))
		return false;
	cut(&tokens, text);
	for (size_t i = 0; i < tokens.n; i++)
		if (find_at(date, &tokens, i))
			return true;
	return false;
}

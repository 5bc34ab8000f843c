/*
 * parse_html.c - a web page becomes an article.
 *
 * Floor 2, input.  The page is cleaned (html_clean.h), parsed (html_dom.h),
 * cut into units (html_units.h), and each unit is judged (html_judge.h).  All
 * of them become blocks (html_blocks.h): nothing of the page is lost.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "html_blocks.h"
#include "html_body.h"
#include "html_furniture.h"
#include "html_judge.h"
#include "html_meta.h"
#include "html_page.h"
#include "pullquote/parse.h"
#include "pullquote/xalloc.h"

static struct slice
keep(struct article *a, struct slice text)
{
	return (struct slice){
	    arena_copy(&a->arena, text.at, text.len), text.len};
}

static void
keep_meta(struct article *a, const struct html_meta *meta)
{
	a->title = keep(a, meta->title);
	a->site = keep(a, meta->site);
	a->published = keep(a, meta->published);
	a->language = keep(a, meta->language);
	a->is_rtl = meta->is_rtl;
	a->byline_n = meta->author_n;
	a->byline = arena_alloc(&a->arena, meta->author_n * sizeof(*a->byline));
	for (size_t i = 0; i < meta->author_n; i++)
		a->byline[i] = keep(a, meta->author[i]);
}

void
parse_html(struct article *article, const struct parse_input *in)
{
	struct html_page page = {.in = in};
	struct builder b;

	html_clean(&page.clean, in->text, in->len);
	html_dom_parse(&page.dom, &page.clean);
	html_units_find(&page.units, &page.dom);
	html_meta_find(&page.meta, &page.dom, in->name);
	page.kept = xcalloc(page.units.n, sizeof(*page.kept));
	page.root = html_judge(page.kept, &page.units, &page.dom);
	html_furniture_drop(&page);
	html_body_choose(&page);
	keep_meta(article, &page.meta);
	builder_init(&b, article);
	html_blocks_add(&b, &page);
	if (page.clean.cut_n)
		builder_warn(
		    &b, "%zu tags nested too deep, left out", page.clean.cut_n);
	builder_finish(&b);
	free(page.kept);
	html_meta_clear(&page.meta);
	html_units_clear(&page.units);
	html_dom_clear(&page.dom);
	html_clean_clear(&page.clean);
}

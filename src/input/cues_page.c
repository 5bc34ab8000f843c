/*
 * cues_page.c - the words of a page's furniture.
 *
 * Floor 2, input; declared in cues.h.
 */
#include "config.h"

#include <string.h>

#include "cue_words.h"
#include "cues.h"
#include "folded_line.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

enum {
	FURNITURE_LEN_MAX = 100, /* bytes */
	FURNITURE_WORDS_MAX = 7,
	OPENER_WORDS_MAX = 8,
	SMALL_PRINT_LEN_MAX = 400 /* bytes */
};

/* "Read more: How the pier was lost": the way to another page. */
static bool
is_way_out(const char *text, struct range r)
{
	static const char *const head[] = {"Also read: ", "Continue reading: ",
	    "Leggi anche: ", "Lesen Sie auch: ", "Lire aussi : ",
	    "Lire aussi: ", "Read also: ", "Read more: ", "Read next: ",
	    "Related article: ", "Related story: ", "Related: ", "See also: "};

	return !range_is_empty(r) && text[r.end - 1] != '.' &&
	    cue_prefix_of(text, r, head, COUNT(head)) > 0;
}

/* "Baker    Informational    [Page 1]", where printed pages end. */
static bool
is_page_foot(const char *text, struct range r)
{
	static const struct cue_piece page[] = {CUE_PIECE("[Page ", 0)};

	return text[r.end - 1] == ']' &&
	    cue_has_one_of(text, r, page, COUNT(page));
}

/* A whole line of furniture, as folded_is_one_of() takes them. */
static const char *const furniture[] = {"# comment", "# comments", "# likes",
    "# min", "# min read", "# mins read", "# minute read", "# minutes read",
    "# of #", "# shares", "# views", "ad", "ad choices", "add a comment",
    "add comment", "add to cart", "add to wishlist", "ads", "advertisement",
    "advertisement *", "advertising", "all rights reserved",
    "already a subscriber*", "an error has occurred*", "anzeige", "apply now",
    "article continues after*", "article continues below*", "back", "back to *",
    "be the first to comment", "bluesky", "book now", "buy now", "buy now *",
    "caption", "check price", "click here*", "close", "close menu", "comment",
    "comments #", "compartir", "contact us", "continue reading*",
    "cookie settings", "copy link", "copy this link", "copy url",
    "create account", "create an account", "data policy", "do not sell my *",
    "do not sell or share *", "donate now", "download", "download now",
    "download our app", "download the app", "email", "email this*", "enlarge",
    "enlarge *", "facebook", "find out more", "flipboard", "follow",
    "follow me*", "follow us*", "get a free quote", "get a free trial",
    "get started", "get started *", "get the app", "gift this article",
    "give this article", "go to *", "hide", "hide caption", "home",
    "image # of", "image # of #", "instagram", "join the discussion",
    "jump to *", "learn more", "learn more about us", "leer más",
    "leggi di più", "link copied", "linkedin", "lire la suite", "listen",
    "listen now", "listen to the audio version", "listen to this article*",
    "load more", "log in", "login", "main menu", "mastodon",
    "media playback is *", "menu", "messenger", "more", "more info",
    "more information", "mute", "my account", "next", "next page", "next prev",
    "no comments", "no comments yet", "open image in *", "open in a new tab",
    "open menu", "opens in a new *", "order now", "partager", "pause", "pin it",
    "pinterest", "play", "play video", "post a comment", "post comment",
    "post your comment", "prev", "prev next", "previous", "previous page",
    "print", "print this*", "publicidad", "publicité", "read comments",
    "read full *", "read more", "read the full *", "reading time # min*",
    "reading time # minutes", "reddit", "register", "register now", "replay",
    "reply", "save", "scroll to *", "search", "see all", "see all *",
    "see more", "see price*", "share", "share article", "share full article",
    "share link", "share on *", "share story", "share this*", "share to *",
    "share via *", "share with *", "shop now", "show all", "show comments",
    "show less", "show more", "sign in", "sign up", "sign up for free",
    "sign up here", "sign up now", "sign up today", "skip",
    "skip advertisement", "skip to *", "sponsored", "sponsored content",
    "start a free trial", "start free trial", "start your free trial",
    "story continues below*", "subscribe", "subscribe now", "subscribe to *",
    "subscribe today", "supported by", "teilen", "telegram",
    "this article has been sent to*", "threads", "toggle *", "toggle caption",
    "try for free", "tumblr", "tweet", "tweet this*", "twitter", "unmute",
    "view all", "view all *", "view at *", "view comments", "view deal",
    "view gallery", "view image*", "view in app", "view more", "view on *",
    "watch live", "watch now", "watch video", "weiterlesen", "werbung",
    "whatsapp", "write a comment", "x", "your ad choices",
    "your privacy choices", "youtube"};

bool
cue_is_furniture(const char *text, struct range r)
{
	struct folded_line line;

	if (range_is_empty(r) || r.end - r.start > FURNITURE_LEN_MAX)
		return false;
	if (is_way_out(text, r) || is_page_foot(text, r))
		return true;
	fold_line(&line, text, r);
	if (line.word_n > FURNITURE_WORDS_MAX)
		return false;
	/* "," or "|" alone: what stood between two links. */
	if (!line.word_n)
		return r.end - r.start == 1 && text[r.start] != '*';
	return folded_is_one_of(&line, furniture, COUNT(furniture));
}

/* "More great stories", "Latest local news": between the two words stands what
 * the site calls itself. */
static bool
is_more_of(const struct folded_line *line)
{
	static const char *const first[] = {
	    "latest *", "more *", "other *", "popular *", "recent *", "top *"};
	static const char *const last[] = {"articles", "coverage", "guides",
	    "headlines", "news", "posts", "reads", "stories", "videos"};
	const char *word = strrchr(line->text, ' ');

	if (!word || !folded_is_one_of(line, first, COUNT(first)))
		return false;
	for (size_t i = 0; i < COUNT(last); i++)
		if (strcmp(word + 1, last[i]) == 0)
			return true;
	return false;
}

/* A whole line that furniture begins with. */
static const char *const opener[] = {"# comments", "a lire aussi",
    "about author", "about the author*", "about the reporter",
    "about the writer", "about this author", "also read", "articles similaires",
    "artículos relacionados", "comments", "comments #", "comments are closed",
    "das könnte sie auch interessieren*", "discover more*",
    "discussion about this post", "dont miss", "editors choice",
    "editors picks", "enjoyed this*", "explore more*", "filed under*",
    "follow us*", "further reading", "get our newsletter*",
    "get the newsletter*", "have your say", "if you enjoyed this*",
    "in other news", "join our newsletter*", "join the conversation",
    "keep reading", "kommentare", "kommentare #", "latest articles",
    "latest from *", "latest news", "latest posts", "latest stories",
    "leave a comment", "leave a reply", "leave comment", "leave your comment*",
    "leggi anche*", "leia mais", "leia também", "lesen sie auch", "lire aussi*",
    "load comments", "mehr zum thema*", "more articles*", "more by *",
    "more coverage", "more from*", "more in *", "more like this", "more news*",
    "more on this*", "more posts*", "more reading", "more stories*",
    "most commented", "most popular*", "most read*", "most recent*",
    "most shared", "most viewed*", "más noticias", "next article", "next post",
    "next story", "next up", "noticias relacionadas", "on our radar",
    "other articles*", "other news", "other posts*", "our newsletter",
    "people also read", "popular articles", "popular now", "popular posts",
    "popular stories", "post comment", "post navigation", "previous article",
    "previous post", "promoted stories", "read more *", "read next",
    "read this next", "reader comments", "recent articles", "recent comments",
    "recent news", "recent posts", "recent stories", "recommended",
    "recommended articles", "recommended for you", "recommended reading",
    "recommended stories", "related", "related article", "related articles*",
    "related blog*", "related content", "related coverage", "related links",
    "related news", "related post", "related posts*", "related products",
    "related reading", "related resources", "related searches",
    "related stories", "related story", "related tags", "related topics",
    "related videos", "see also", "share", "share on *", "share this*",
    "sign up for *", "similar articles", "similar posts", "sponsored content",
    "sponsored stories", "stay connected", "stay in touch", "stay informed",
    "stay up to date*", "subscribe", "subscribe to *", "suggested articles",
    "support independent *", "sur le même sujet", "te puede interesar*",
    "thanks for reading*", "top articles", "top news", "top stories",
    "trending", "trending *", "up next", "view comments",
    "was this article helpful*", "was this helpful*", "was this page helpful*",
    "what others are reading", "what to read next", "whats trending",
    "you may also like*", "you may be interested*", "you may like*",
    "you might also*", "you might like*", "youll also like*", "à lire aussi*"};

bool
cue_opens_furniture(const char *text, struct range r)
{
	struct folded_line line;

	if (r.end - r.start > FURNITURE_LEN_MAX)
		return false;
	fold_line(&line, text, r);
	if (!line.word_n || line.word_n > OPENER_WORDS_MAX)
		return false;
	return folded_is_one_of(&line, opener, COUNT(opener)) ||
	    is_more_of(&line);
}

bool
cue_is_small_print(const char *text, struct range r)
{
	static const char *const head[] = {"by clicking ", "by continuing ",
	    "by registering ", "by signing up", "by submitting ",
	    "by subscribing ", "comments are ", "copyright ",
	    "please enable javascript", "thank you for subscribing",
	    "this site is protected by ", "this site uses ",
	    "this website uses ", "we use cookies",
	    "your email address will not be "};
	static const struct cue_piece piece[] = {CUE_PIECE("eserved", 4),
	    CUE_PIECE("ESERVED", 4), CUE_PIECE("olicy", 4),
	    CUE_PIECE("erms ", 2), CUE_PIECE("ubscribe", 1),
	    CUE_PIECE("ign up ", 5), CUE_PIECE("vorbehalten", 0),
	    CUE_PIECE("réservés", 6), CUE_PIECE("reservados", 5)};
	static const char *const inside[] = {"all rights reserved",
	    "alle rechte vorbehalten", "cookie policy", "privacy policy",
	    "sign up for our", "sign up to our", "subscribe to our",
	    "terms and conditions", "terms of service", "terms of use",
	    "todos los derechos reservados", "tous droits réservés",
	    "unsubscribe at any time"};
	struct folded_line line;

	if (r.end - r.start > SMALL_PRINT_LEN_MAX)
		return false;
	if (memcmp(text + r.start, "\xC2\xA9", 2) == 0)
		return true;
	if (cue_prefix_of(text, r, head, COUNT(head)))
		return true;
	/* Most lines have none of these, and need not be folded. */
	if (!cue_has_one_of(text, r, piece, COUNT(piece)))
		return false;
	fold_line(&line, text, r);
	return folded_has_one_of(&line, inside, COUNT(inside));
}

const NESTING =
  /<(\/?)(?:div|span|section|article|ul|ol|blockquote|table|main|aside|header)\b[^>]{0,2000}>/gi;

/**
 * How deep a page's markup nests the blocks that authors close (older pages leave `font` and `b` open), scripts left out. For turning away what was made
 * to be a burden before it is parsed: jsdom takes minutes for ten thousand levels. Stops counting at `limit`.
 */
export function markupDepth(markup: string, limit: number): number {
  const visible = markup.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '');
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of visible.matchAll(NESTING)) {
    depth = closing === '/' ? Math.max(depth - 1, 0) : depth + 1;
    deepest = Math.max(deepest, depth);
    if (deepest >= limit) return deepest;
  }
  return deepest;
}

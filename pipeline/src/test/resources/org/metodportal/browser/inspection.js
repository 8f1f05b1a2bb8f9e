// Questions to a page, asked from outside of it by PageInspection. Each answers with a list of faults.
window.inspection = (() => {
  const name = element =>
    `<${element.tagName.toLowerCase()}> «${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}»`;

  const shown = element =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  // Stops of the keyboard. A closed <details> keeps its content away from it.
  const stops = () =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')].filter(
      element =>
        element.tabIndex >= 0 &&
        !element.disabled &&
        element.type !== 'hidden' &&
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
    );

  let reached = new Map();

  const transparent = colour => colour === 'transparent' || /^rgba\(.*,\s*0\)$/.test(colour);

  const marked = element => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !transparent(style.outlineColor);
    return outline || style.boxShadow !== 'none';
  };

  const inView = element => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };

  // What a page has many of.
  const REPEATED = 'tr, li, p, section, article, details, div, option, g';

  const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'];
  const CLOSED = ['class', 'role', 'type', 'scope', 'rowspan', 'colspan', 'open'];

  const tag = element => `${element.tagName}.${element.className}`;

  // What an element is to a rule: its place, attributes (values only of closed lists), whether it has words of its own.
  const kind = element => {
    const attributes = [...element.attributes].map(({ name, value }) => (CLOSED.includes(name) ? `${name}=${value}` : `${name}${value ? '' : '='}`));
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    return `${tag(element.parentElement)}>${element.tagName}[${attributes.sort()}]${words}`;
  };

  return {
    // A row, an entry or a paragraph goes when twice before there was each kind of element that it has;
    // the first of its neighbours stays, and so does what others refer to.
    thin: () => {
      const wanted = REFERENCES.flatMap(name =>
        [...document.querySelectorAll(`[${name}]`)].flatMap(element =>
          element.getAttribute(name).split(/\s+/).map(id => document.getElementById(id))
        )
      );
      const seen = new Map();
      const known = element => seen.get(kind(element)) >= 2;
      for (const element of document.querySelectorAll('main *')) {
        if (!element.isConnected) {
          continue;
        }
        if (
          element.matches(REPEATED) &&
          element.previousElementSibling &&
          !element.closest('table:has([rowspan])') &&
          known(element) &&
          [...element.querySelectorAll('*')].every(known) &&
          !wanted.some(target => element.contains(target))
        ) {
          element.remove();
        } else {
          seen.set(kind(element), (seen.get(kind(element)) || 0) + 1);
        }
      }
    },

    axe: async () => {
      const found = await axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
        resultTypes: ['violations'],
        preload: false,
        elementRef: false,
        // No ground of words is drawn by ::before or ::after here; looking for one takes long.
        checks: { 'color-contrast': { options: { ignorePseudo: true } } },
      });
      return found.violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`)
      );
    },

    overflow: () => {
      const root = document.scrollingElement;
      if (root.scrollWidth <= innerWidth) {
        return [];
      }
      const wide = [...document.body.querySelectorAll('*')].filter(
        element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, pre, svg')
      );
      return [`${root.scrollWidth} px wide: ${wide.slice(-3).map(name).join(', ')}`];
    },

    watchFocus: () => {
      document.addEventListener('focusin', event => {
        const element = event.target;
        reached.set(element, { marked: marked(element), inView: inView(element) });
      });
      return stops().length;
    },

    skipLinkFaults: () => {
      const first = document.activeElement;
      if (!first.matches('a.skip')) {
        return [`the first stop is not the way to the content but ${name(first)}`];
      }
      return inView(first) && marked(first) ? [] : ['the way to the content is not seen when it has focus'];
    },

    skippedFaults: () =>
      document.activeElement.matches('main') ? [] : [`the way to the content leads to ${name(document.activeElement)}`],

    startOver: () => {
      reached = new Map();
      document.activeElement.blur();
      const start = document.createElement('span');
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus();
      start.remove();
      reached.clear();
    },

    focusFaults: () =>
      stops().flatMap(element => {
        const seen = reached.get(element);
        if (!seen) {
          // One of several radio buttons stands for its group.
          return element.type === 'radio' ? [] : [`the keyboard does not reach ${name(element)}`];
        }
        return [
          ...(seen.marked ? [] : [`focus is not seen on ${name(element)}`]),
          ...(seen.inView ? [] : [`focus is out of sight on ${name(element)}`]),
        ];
      }),

    // Words and shapes that have the colour of what they stand on.
    unseen: () => {
      const faults = [];
      const ground = element => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (!transparent(colour)) {
            return colour;
          }
        }
        return 'rgb(255, 255, 255)';
      };
      const canvas = ground(document.body);
      for (const element of document.querySelectorAll('body *')) {
        if (!shown(element)) {
          continue;
        }
        const style = getComputedStyle(element);
        if (element.ownerSVGElement) {
          const strokeSeen = style.stroke !== 'none' && style.stroke !== canvas;
          const fillSeen = style.fill !== 'none' && style.fill !== canvas;
          const words = element.tagName === 'text' || element.tagName === 'tspan';
          if (words ? !fillSeen : element.matches('rect, path, circle') && !strokeSeen && !fillSeen) {
            faults.push(`nothing is seen of ${element.outerHTML.slice(0, 120)}`);
          }
        } else if ([...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) {
          if (style.color === ground(element)) {
            faults.push(`words have the colour of their ground: ${name(element)}`);
          }
        }
      }
      return faults;
    },

    // What is marked «screen» leads to other pages and files; paper leads nowhere.
    printed: () => {
      const faults = [];
      for (const element of document.querySelectorAll('header nav, .place nav, .crumbs, footer nav, .letters, .skip, button, input, select, textarea')) {
        if (shown(element)) {
          faults.push(`on paper: ${name(element)}`);
        }
      }
      for (const element of document.querySelectorAll('h1, main > p, main table')) {
        if (!shown(element) && !element.closest('details:not([open]), [hidden], .screen')) {
          faults.push(`not on paper: ${name(element)}`);
        }
      }
      for (const cell of document.querySelectorAll('td a, th a')) {
        if (getComputedStyle(cell, '::after').content.includes('http')) {
          faults.push(`an address inside a table: ${name(cell)}`);
        }
      }
      return faults;
    },
  };
})();

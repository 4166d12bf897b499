(function () {
  'use strict';
  document.documentElement.classList.add('live');
  var PAGE = 0, ID = 1, VERDICT = 2, CONFIDENCE = 3, PROBABILITY = 4, CLAIMED = 5, CLAIM = 6, FITS = 7, MAP = 8, WHY = 9;
  var HEIGHT = 64;
  var STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  var NS = 'http://www.w3.org/2000/svg';
  var rows = JSON.parse(document.getElementById('data').textContent);
  var table = document.getElementById('table');
  var body = table.tBodies[0];
  var field = function (id) { return document.getElementById(id); };
  var shown = [];
  var collator = new Intl.Collator('en', { numeric: true });

  function words(place) {
    var counts = {};
    rows.forEach(function (row) { if (row[place] !== '') { counts[row[place]] = (counts[row[place]] || 0) + 1; } });
    return Object.keys(counts).sort().map(function (word) { return [word, counts[word]]; });
  }

  function options(id, place) {
    words(place).forEach(function (entry) {
      var option = document.createElement('option');
      option.value = entry[0];
      option.textContent = entry[0] + ' (' + entry[1] + ')';
      field(id).appendChild(option);
    });
  }
  options('verdict', VERDICT);
  options('claim', CLAIM);
  options('confidence', CONFIDENCE);

  var WORST = { contradicted: 0, mixture: 2, undecided: 4, '': 5, confirmed: 6 };
  function disagreement(row) {
    if (row[CLAIM] === 'contradicted') { return 0; }
    if (row[FITS] === 0) { return 1; }
    if (row[VERDICT] === 'not read') { return 3; }
    return WORST[row[CLAIM]];
  }
  var SURE = { '': 0, none: 1, moderate: 2, high: 3 };
  var orders = {
    given: null,
    disagreement: function (a, b) { return disagreement(a) - disagreement(b); },
    id: function (a, b) { return collator.compare(a[ID], b[ID]); },
    verdict: function (a, b) { return a[VERDICT] < b[VERDICT] ? -1 : a[VERDICT] > b[VERDICT] ? 1 : 0; },
    probability: function (a, b) { return (a[PROBABILITY] === null ? -1 : a[PROBABILITY]) - (b[PROBABILITY] === null ? -1 : b[PROBABILITY]); },
    confidence: function (a, b) { return SURE[a[CONFIDENCE]] - SURE[b[CONFIDENCE]]; }
  };

  function select() {
    var q = field('q').value.toLowerCase();
    var verdict = field('verdict').value;
    var claim = field('claim').value;
    var confidence = field('confidence').value;
    var fits = field('fits').value;
    shown = rows.filter(function (row) {
      return (!q || (row[ID] + ' ' + row[WHY]).toLowerCase().indexOf(q) >= 0)
        && (!verdict || row[VERDICT] === verdict)
        && (!claim || row[CLAIM] === claim)
        && (!confidence || row[CONFIDENCE] === confidence)
        && (!fits || String(row[FITS]) === fits);
    });
    var order = field('order').value;
    if (orders[order]) { shown.sort(orders[order]); }
    table.querySelectorAll('thead th').forEach(function (th) {
      var button = th.querySelector('button');
      if (button && button.dataset.order === order) { th.setAttribute('aria-sort', 'ascending'); } else { th.removeAttribute('aria-sort'); }
    });
    field('shown').textContent = shown.length + ' of ' + rows.length + ' shown';
    first = -1;
    draw();
  }

  function element(parent, tag, type, text) {
    var node = document.createElement(tag);
    if (type) { node.className = type; }
    if (text !== undefined) { node.textContent = text; }
    parent.appendChild(node);
    return node;
  }

  function svg(parent, tag, values) {
    var node = document.createElementNS(NS, tag);
    Object.keys(values).forEach(function (name) { node.setAttribute(name, values[name]); });
    parent.appendChild(node);
    return node;
  }

  function thumbnail(cell, text) {
    if (!text) { return; }
    var picture = svg(cell, 'svg', { class: 'thumb', viewBox: '-2 -2 68 50', 'aria-hidden': 'true' });
    svg(picture, 'rect', { x: -1.5, y: -1.5, width: 67, height: 49 });
    var row = STEPS.indexOf(text[0]);
    if (text[0] !== '.') { svg(picture, 'line', { x1: row, y1: -1, x2: row, y2: 47 }); }
    text.slice(1).split('.').forEach(function (part, candidate) {
      for (var i = 0; i + 1 < part.length; i += 2) {
        svg(picture, 'circle', {
          class: candidate ? 't' + (candidate - 1) % 6 : 't',
          cx: STEPS.indexOf(part[i]), cy: STEPS.indexOf(part[i + 1]) * 0.73, r: candidate ? 2.4 : 1.5
        });
      }
    });
  }

  function percent(p) {
    return p === null ? '' : p > 0.999 ? '> 99.9 %' : (p * 100).toFixed(p >= 0.9 || p <= 0.1 ? 1 : 0) + ' %';
  }

  function line(row, index) {
    var tr = document.createElement('tr');
    tr.setAttribute('aria-rowindex', index + 2);
    thumbnail(element(tr, 'td', 'w'), row[MAP]);
    var name = element(tr, 'th');
    name.scope = 'row';
    if (row[PAGE]) {
      var link = element(name, 'a');
      link.href = row[PAGE];
      element(link, 'bdi', '', row[ID]);
    } else {
      element(name, 'bdi', '', row[ID]);
    }
    name.title = row[ID];
    var verdict = element(tr, 'td', row[VERDICT] === 'not read' ? 'notread' : '');
    element(verdict, 'strong', '', row[VERDICT]);
    var sure = [percent(row[PROBABILITY]), row[CONFIDENCE] === 'none' ? '' : row[CONFIDENCE]].filter(Boolean).join(', ');
    if (sure) { element(verdict, 'span', 'sub n', ' ' + sure); }
    if (row[WHY]) { element(verdict, 'span', 'sub', row[WHY]).title = row[WHY]; }
    element(tr, 'td', 'w r', percent(row[PROBABILITY]));
    element(tr, 'td', 'w', row[CONFIDENCE]);
    var claim = element(tr, 'td', row[CLAIM] === 'contradicted' ? 'contradicted' : '', row[CLAIMED]);
    if (row[CLAIM]) { element(claim, 'span', 'sub', row[CLAIM]); }
    element(tr, 'td', 'w', row[FITS] === null ? '' : row[FITS] ? 'yes' : 'no');
    return tr;
  }

  function gap(height) {
    var tr = document.createElement('tr');
    tr.className = 'gap';
    tr.setAttribute('aria-hidden', 'true');
    var cell = element(tr, 'td');
    cell.colSpan = 7;
    cell.style.height = height + 'px';
    return tr;
  }

  var first = -1;
  function draw() {
    var top = Math.max(0, -table.getBoundingClientRect().top);
    var from = Math.max(0, Math.floor(top / HEIGHT) - 10);
    from -= from % 10;
    if (from === first) { return; }
    first = from;
    var to = Math.min(shown.length, from + Math.ceil(innerHeight / HEIGHT) + 30);
    var part = document.createDocumentFragment();
    part.appendChild(gap(from * HEIGHT));
    for (var i = from; i < to; i++) { part.appendChild(line(shown[i], i)); }
    part.appendChild(gap((shown.length - to) * HEIGHT));
    body.replaceChildren(part);
  }

  addEventListener('scroll', draw, { passive: true });
  addEventListener('resize', function () { first = -1; draw(); });
  ['q', 'verdict', 'claim', 'confidence', 'fits', 'order'].forEach(function (id) { field(id).addEventListener('input', select); });
  document.querySelector('.filters').addEventListener('submit', function (event) { event.preventDefault(); });
  table.querySelectorAll('[data-order]').forEach(function (button) {
    button.addEventListener('click', function () { field('order').value = button.dataset.order; select(); });
  });
  select();
})();

(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('live');

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var source = document.getElementById(button.dataset.copy);
      var range = document.createRange();
      range.selectNodeContents(source);
      var selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      var done = function () { button.textContent = 'Copied'; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(source.textContent).then(done, function () { button.textContent = 'Selected'; });
      } else if (document.execCommand('copy')) {
        done();
      }
    });
  });

  addEventListener('beforeprint', function () {
    if (window.crosspeakWhole) { window.crosspeakWhole(); }
  });

  var pane = document.querySelector('[data-zoom=map]');
  if (!pane) { return; }
  var svg = pane.querySelector('svg');
  var plot = svg.querySelector('.plot');
  var numbers = function (name) { return svg.dataset[name].split(' ').map(Number); };
  var frame = numbers('plot');
  var f2 = numbers('f2');
  var f1 = numbers('f1');
  var W = frame[2];
  var H = frame[3];
  var view = { x: 0, y: 0, k: 1, l: 1 };
  var NS = 'http://www.w3.org/2000/svg';

  // what a browser would show as a title of its own is told by the page
  document.querySelectorAll('.maps .panes title').forEach(function (title) {
    var owner = title.parentNode;
    if (owner.tagName !== 'svg') {
      owner.setAttribute('aria-label', title.textContent);
      owner.dataset.tip = title.textContent;
      title.remove();
    }
  });

  var items = [];
  plot.querySelectorAll('circle,rect,path,text').forEach(function (node) {
    var get = function (name) { return parseFloat(node.getAttribute(name)); };
    var item = { node: node, tag: node.tagName };
    if (item.tag === 'circle') { item.x = get('cx'); item.y = get('cy'); }
    if (item.tag === 'rect') { item.x = get('x'); item.y = get('y'); item.w = get('width'); item.h = get('height'); }
    if (item.tag === 'text') { item.x = get('x'); item.y = get('y'); }
    if (item.tag === 'path') {
      var at = node.getAttribute('transform').slice(10, -1).split(' ');
      item.x = +at[0]; item.y = +at[1];
    }
    items.push(item);
  });

  var names = Array.prototype.map.call(svg.querySelectorAll('.rl'), function (node) {
    return { node: node, x: node.dataset.at - frame[0] };
  });

  function put(node, values) {
    Object.keys(values).forEach(function (name) { node.setAttribute(name, Math.round(values[name] * 100) / 100); });
  }

  function step(least) {
    var power = Math.pow(10, Math.floor(Math.log10(least)));
    return [1, 2, 5, 10].map(function (d) { return d * power; }).find(function (s) { return s >= least * 0.999999; });
  }

  function ticks(group, high, low, about, make) {
    var by = step((high - low) / about);
    var digits = Math.max(0, -Math.floor(Math.log10(by) + 1e-9));
    group.textContent = '';
    for (var i = Math.floor(high / by + 1e-9); i * by >= low - 1e-9; i--) {
      make(i * by, (i * by).toFixed(digits), i % 2 === 0);
    }
  }

  function add(group, tag, type, values, text) {
    var node = document.createElementNS(NS, tag);
    node.setAttribute('class', type);
    put(node, values);
    if (text !== undefined) { node.textContent = text; }
    group.appendChild(node);
    return node;
  }

  function ppm(range, length, at) { return range[0] - at / length * (range[0] - range[1]); }

  function draw() {
    items.forEach(function (item) {
      var x = (item.x - view.x) * view.k;
      var y = (item.y - view.y) * view.l;
      if (item.tag === 'circle') { put(item.node, { cx: x, cy: y }); }
      if (item.tag === 'rect') { put(item.node, { x: x, y: y, width: item.w * view.k, height: item.h * view.l }); }
      if (item.tag === 'text') { put(item.node, { x: x, y: y }); }
      if (item.tag === 'path') {
        item.node.setAttribute('transform', 'translate(' + x.toFixed(2) + ' ' + y.toFixed(2) + ')');
      }
    });
    names.forEach(function (name) {
      var x = (name.x - view.x) * view.k;
      var right = x > W * 0.75;
      put(name.node, { x: right ? frame[0] + W : Math.max(frame[0], frame[0] + x) });
      name.node.setAttribute('text-anchor', right ? 'end' : x < W * 0.25 ? 'start' : 'middle');
      name.node.classList.toggle('away', x < 0 || x > W);
    });
    var tx = svg.querySelector('.tx');
    var ty = svg.querySelector('.ty');
    ticks(tx, ppm(f2, W, view.x), ppm(f2, W, view.x + W / view.k), 10, function (value, label, main) {
      var x = frame[0] + ((f2[0] - value) / (f2[0] - f2[1]) * W - view.x) * view.k;
      add(tx, 'line', 'g', { x1: x, y1: frame[1], x2: x, y2: frame[1] + H });
      add(tx, 'text', main ? 'n' : 'n o', { x: x, y: frame[1] + H + 18 }, label).setAttribute('text-anchor', 'middle');
    });
    ticks(ty, ppm(f1, H, view.y), ppm(f1, H, view.y + H / view.l), 12, function (value, label, main) {
      var y = frame[1] + ((f1[0] - value) / (f1[0] - f1[1]) * H - view.y) * view.l;
      add(ty, 'line', 'g', { x1: frame[0], y1: y, x2: frame[0] + W, y2: y });
      add(ty, 'text', main ? 'n' : 'n o', { x: frame[0] - 7, y: y + 4 }, label).setAttribute('text-anchor', 'end');
    });
    svg.dataset.view = [view.x, view.y, view.k, view.l].map(function (v) { return v.toFixed(3); }).join(' ');
  }

  function set(x, y, k, l) {
    k = Math.min(200, Math.max(1, k));
    l = Math.min(200, Math.max(1, l));
    view = {
      k: k, l: l,
      x: Math.min(W - W / k, Math.max(0, x)),
      y: Math.min(H - H / l, Math.max(0, y))
    };
    draw();
  }

  function zoom(factor, x, y) {
    var k = Math.min(200, Math.max(1, view.k * factor));
    var l = Math.min(200, Math.max(1, view.l * factor));
    set(view.x + x / view.k - x / k, view.y + y / view.l - y / l, k, l);
  }

  function whole() { set(0, 0, 1, 1); }
  window.crosspeakWhole = whole;

  function at(event) {
    var box = svg.getBoundingClientRect();
    var scale = svg.viewBox.baseVal.width / box.width;
    return { x: (event.clientX - box.left) * scale - frame[0], y: (event.clientY - box.top) * scale - frame[1] };
  }

  function inside(p) { return p.x >= 0 && p.y >= 0 && p.x <= W && p.y <= H; }

  pane.tabIndex = 0;
  pane.setAttribute('role', 'group');
  pane.setAttribute('aria-label', 'HMBC map. Plus and minus zoom, arrows move, 0 shows all, N and P go from peak to peak.');

  // a page that is being scrolled must not be caught by the map under the pointer
  var scrolled = -1e9;
  addEventListener('scroll', function (event) { scrolled = event.timeStamp; }, { passive: true });
  pane.addEventListener('wheel', function (event) {
    var p = at(event);
    var out = event.deltaY > 0;
    if (!inside(p) || (out && view.k === 1 && view.l === 1) || event.timeStamp - scrolled < 300) { return; }
    event.preventDefault();
    zoom(out ? 1 / 1.25 : 1.25, p.x, p.y);
  }, { passive: false });

  var drag = null;
  pane.addEventListener('pointerdown', function (event) {
    var p = at(event);
    if (event.button !== 0 || !inside(p) || event.pointerType === 'touch') { return; }
    pane.setPointerCapture(event.pointerId);
    drag = { from: p, move: event.shiftKey, view: view };
    if (!drag.move) { drag.box = add(plot, 'rect', 'rubber', { x: p.x, y: p.y, width: 0, height: 0 }); }
    event.preventDefault();
    pane.focus({ preventScroll: true });
  });
  pane.addEventListener('pointermove', function (event) {
    var p = at(event);
    if (drag && drag.move) {
      set(drag.view.x - (p.x - drag.from.x) / view.k, drag.view.y - (p.y - drag.from.y) / view.l, view.k, view.l);
    } else if (drag) {
      put(drag.box, {
        x: Math.min(p.x, drag.from.x), y: Math.min(p.y, drag.from.y),
        width: Math.abs(p.x - drag.from.x), height: Math.abs(p.y - drag.from.y)
      });
    }
    if (inside(p)) {
      readout.removeAttribute('aria-live');
      readout.textContent = 'F2 ' + ppm(f2, W, view.x + p.x / view.k).toFixed(3)
        + ', F1 ' + ppm(f1, H, view.y + p.y / view.l).toFixed(2) + ' ppm';
    }
  });
  pane.addEventListener('pointerup', function (event) {
    var p = at(event);
    var box = drag && drag.box;
    if (box) {
      box.remove();
      var w = Math.abs(p.x - drag.from.x);
      var h = Math.abs(p.y - drag.from.y);
      if (w > 6 && h > 6) {
        set(view.x + Math.min(p.x, drag.from.x) / view.k, view.y + Math.min(p.y, drag.from.y) / view.l,
          view.k * W / w, view.l * H / h);
      }
    }
    drag = null;
  });
  pane.addEventListener('dblclick', whole);

  var tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('role', 'tooltip');
  document.querySelector('.maps').appendChild(tip);
  var readout = document.querySelector('.readout');
  var hot = null;

  function show(node) {
    if (hot) { hot.classList.remove('hot'); }
    hot = node;
    tip.hidden = !node;
    if (!node) { return; }
    node.classList.add('hot');
    tip.textContent = node.dataset.tip;
    var box = node.getBoundingClientRect();
    var home = tip.parentNode.getBoundingClientRect();
    var left = Math.min(home.width - tip.offsetWidth - 4, Math.max(0, box.left - home.left + box.width / 2 - tip.offsetWidth / 2));
    tip.style.left = left + 'px';
    tip.style.top = box.top - home.top - tip.offsetHeight - 8 + 'px';
  }

  document.querySelectorAll('.maps .pane').forEach(function (one) {
    one.addEventListener('pointerover', function (event) {
      var node = event.target.closest('[data-tip]');
      show(node && node.matches('circle,path,.b') ? node : null);
    });
    one.addEventListener('pointerleave', function () { show(null); });
  });

  var peaks = Array.prototype.slice.call(plot.querySelectorAll('circle'));
  var peakAt = -1;
  function peak(by) {
    var shown = peaks.filter(function (node) {
      var x = +node.getAttribute('cx');
      var y = +node.getAttribute('cy');
      return x >= 0 && x <= W && y >= 0 && y <= H && getComputedStyle(node).display !== 'none';
    }).sort(function (a, b) { return a.getAttribute('cx') - b.getAttribute('cx'); });
    if (!shown.length) { return; }
    peakAt = (shown.indexOf(hot) < 0 ? (by > 0 ? 0 : shown.length - 1) : shown.indexOf(hot) + by + shown.length) % shown.length;
    show(shown[peakAt]);
    readout.setAttribute('aria-live', 'polite');
    readout.textContent = shown[peakAt].dataset.tip;
  }

  pane.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    var by = 0.15;
    var keys = {
      '+': function () { zoom(1.4, W / 2, H / 2); },
      '=': function () { zoom(1.4, W / 2, H / 2); },
      '-': function () { zoom(1 / 1.4, W / 2, H / 2); },
      '0': whole,
      Escape: function () { show(null); whole(); },
      ArrowLeft: function () { set(view.x - W / view.k * by, view.y, view.k, view.l); },
      ArrowRight: function () { set(view.x + W / view.k * by, view.y, view.k, view.l); },
      ArrowUp: function () { set(view.x, view.y - H / view.l * by, view.k, view.l); },
      ArrowDown: function () { set(view.x, view.y + H / view.l * by, view.k, view.l); },
      n: function () { peak(1); },
      p: function () { peak(-1); }
    };
    var act = keys[event.key] || keys[event.key.toLowerCase()];
    if (act && !(event.key.indexOf('Arrow') === 0 && view.k === 1 && view.l === 1)) {
      event.preventDefault();
      act();
    }
  });

  document.querySelectorAll('[data-do]').forEach(function (button) {
    button.addEventListener('click', function () {
      ({ in: function () { zoom(1.4, W / 2, H / 2); }, out: function () { zoom(1 / 1.4, W / 2, H / 2); }, all: whole })[button.dataset.do]();
    });
  });
})();

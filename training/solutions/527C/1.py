import sys
data = sys.stdin.read().split()
w, h, n = map(int, data[:3])
cuts = [(data[i], int(data[i + 1])) for i in range(3, len(data), 2)]
pos = {'V': [0, w], 'H': [0, h]}
for c, x in cuts:
    pos[c].append(x)
nxt, prv, best = {}, {}, {}
for c in pos:
    p = sorted(pos[c])
    nxt[c] = dict(zip(p, p[1:]))
    prv[c] = dict(zip(p[1:], p))
    best[c] = max(b - a for a, b in zip(p, p[1:]))
res = []
for c, x in reversed(cuts):
    res.append(best['V'] * best['H'])
    a, b = prv[c][x], nxt[c][x]
    nxt[c][a] = b
    prv[c][b] = a
    best[c] = max(best[c], b - a)
print(*res[::-1], sep='\n')

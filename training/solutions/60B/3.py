import sys
words = sys.stdin.read().split()
k, n, m = map(int, words[:3])
x, y = map(int, words[-2:])
w = m + 1
plane = w * (n + 1)
s = ''
for z in range(k):
    for row in words[3 + z * n:3 + z * n + n]:
        s += row + '#'
    s += '#' * w
cells = list(s)
q = [(x - 1) * w + y - 1]
cells[q[0]] = '#'
for v in q:
    for step in (1, -1, w, -w, plane, -plane):
        u = v + step
        if 0 <= u < len(cells) and cells[u] == '.':
            cells[u] = '#'
            q.append(u)
print(len(q))

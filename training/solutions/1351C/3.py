import sys
step = {'N': 1j, 'S': -1j, 'E': 1, 'W': -1}
for s in sys.stdin.read().split()[1:]:
    p = 0
    edges = set()
    for c in s:
        edges.add(2 * p + step[c])
        p += step[c]
    print(len(s) + 4 * len(edges))

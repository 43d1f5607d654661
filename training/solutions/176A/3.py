import sys
d = sys.stdin.read().split()
n, m, k = map(int, d[:3])
p = []
for i in range(n):
    j = 4 + i * (3 * m + 1)
    p.append(list(map(int, d[j:j + 3 * m])))
best = 0
for x in p:
    for y in p:
        f = [0] * 1001
        for i in range(0, 3 * m, 3):
            g = y[i + 1] - x[i]
            if g > 0:
                f[g] += x[i + 2]
        room = k
        s = 0
        for g in range(1000, 0, -1):
            c = min(room, f[g])
            s += c * g
            room -= c
        best = max(best, s)
print(best)

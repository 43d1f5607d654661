n, x = map(int, input().split())
front = list(map(int, input().split()))
last = set(range(1, n + 1)) - set(front)
possible = [True] + [False] * n
for v in last:
    line = []
    while v:
        line.append(v)
        v = front[v - 1]
    if x in line:
        ahead = len(line) - line.index(x)
        continue
    k = len(line)
    for s in range(n, k - 1, -1):
        if possible[s - k]:
            possible[s] = True
print(*[s + ahead for s in range(n) if possible[s]], sep="\n")

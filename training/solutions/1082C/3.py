n, m = map(int, input().split())
people = [tuple(map(int, input().split())) for _ in range(n)]
people.sort(key=lambda p: -p[1])
size = [0] * (m + 1)
sums = [0] * (m + 1)
best = [0] * (n + 1)
for s, r in people:
    size[s] += 1
    sums[s] += r
    if sums[s] > 0:
        best[size[s]] += sums[s]
print(max(best))

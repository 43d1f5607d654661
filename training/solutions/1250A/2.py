n, m = map(int, input().split())
likes = [int(x) - 1 for x in input().split()]
order = list(range(n))
place = list(range(n))
best = list(range(n))
worst = list(range(n))
for a in likes:
    p = place[a]
    if p == 0:
        continue
    b = order[p - 1]
    order[p], order[p - 1] = b, a
    place[a] -= 1
    place[b] += 1
    best[a] = min(best[a], place[a])
    worst[b] = max(worst[b], place[b])
for x, y in zip(best, worst):
    print(x + 1, y + 1)

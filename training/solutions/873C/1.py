n, m, k = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
score = removed = 0
for col in zip(*a):
    best, cost = 0, 0
    for i in range(n):
        if col[i]:
            s = sum(col[i:i + k])
            if s > best:
                best, cost = s, sum(col[:i])
    score += best
    removed += cost
print(score, removed)

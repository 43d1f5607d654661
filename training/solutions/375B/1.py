n, m = map(int, input().split())
cnt = [[0] * n for _ in range(m)]
for i in range(n):
    run = 0
    for j, c in enumerate(input().strip()):
        run = run + 1 if c == '1' else 0
        cnt[j][i] = run
best = 0
for col in cnt:
    col.sort(reverse=True)
    for i, w in enumerate(col, 1):
        best = max(best, i * w)
print(best)

n, t = map(int, input().split())
row = [float(t)]
ans = 0
for i in range(n):
    nxt = [0.0] * (i + 2)
    for j, x in enumerate(row):
        if x >= 1:
            ans += 1
            nxt[j] += (x - 1) / 2
            nxt[j + 1] += (x - 1) / 2
    row = nxt
print(ans)

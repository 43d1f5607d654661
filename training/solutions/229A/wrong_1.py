n, m = map(int, input().split())
cost = [0] * m
for _ in range(n):
    s = input()
    pos = [i for i in range(m) if s[i] == '1']
    if not pos:
        print(-1)
        break
    for j in range(m):
        cost[j] += min(abs(j - p) for p in pos)
else:
    print(min(cost))

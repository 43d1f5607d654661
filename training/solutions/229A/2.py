from bisect import bisect_left
n, m = map(int, input().split())
cost = [0] * m
for _ in range(n):
    s = input().strip()
    pos = [i for i in range(m) if s[i] == '1']
    if not pos:
        print(-1)
        break
    pos = [pos[-1] - m] + pos + [pos[0] + m]
    for j in range(m):
        k = bisect_left(pos, j)
        cost[j] += min(pos[k] - j, j - pos[k - 1])
else:
    print(min(cost))

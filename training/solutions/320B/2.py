n = int(input())
iv = []
reach = []
for _ in range(n):
    q, x, y = map(int, input().split())
    if q == 2:
        print("YES" if reach[x - 1][y - 1] else "NO")
        continue
    iv.append((x, y))
    m = len(iv)
    reach = [[c < a < d or c < b < d for c, d in iv] for a, b in iv]
    for k in range(m):
        for i in range(m):
            if reach[i][k]:
                for j in range(m):
                    if reach[k][j]:
                        reach[i][j] = True

r, c, n, k = map(int, input().split())
p = [tuple(map(int, input().split())) for _ in range(n)]
ans = 0
for a in range(1, r + 1):
    for b in range(a, r + 1):
        for x in range(1, c + 1):
            for y in range(x, c + 1):
                if sum(a <= i <= b and x <= j <= y for i, j in p) >= k:
                    ans += 1
print(ans)

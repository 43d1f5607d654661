n, m = map(int, input().split())
ans = 0
for a in range(1001):
    for b in range(1001):
        if a * a + b == n and a + b * b == m:
            ans += 1
print(ans)

n, k = map(int, input().split())
seen = set(map(int, input().split()))
ans = n - len(seen)
for a in range(1, n):
    if a not in seen or a + 1 not in seen:
        ans += 2
print(ans)

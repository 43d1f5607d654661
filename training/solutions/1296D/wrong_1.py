n, a, b, k = map(int, input().split())
h = list(map(int, input().split()))
ans = 0
for c in sorted(x % (a + b) // a for x in h):
    if c <= k:
        k -= c
        ans += 1
print(ans)

n, a, b, k = map(int, input().split())
h = list(map(int, input().split()))
cost = sorted(((x - 1) % (a + b)) // a for x in h)
ans = 0
for c in cost:
    if c > k:
        break
    k -= c
    ans += 1
print(ans)

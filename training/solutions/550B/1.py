n, l, r, x = map(int, input().split())
c = list(map(int, input().split()))
ways = 0
for mask in range(1, 1 << n):
    p = [c[i] for i in range(n) if mask >> i & 1]
    if len(p) > 1 and l <= sum(p) <= r and max(p) - min(p) >= x:
        ways += 1
print(ways)

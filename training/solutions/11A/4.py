n, d = map(int, input().split())
a = [int(x) for x in input().split()]
last = a[0]
ans = 0
for x in a[1:]:
    if x <= last:
        k = (last + 1 - x + d - 1) // d
        x += k * d
        ans += k
    last = x
print(ans)

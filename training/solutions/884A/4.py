n, t = map(int, input().split())
a = [86400 - int(x) for x in input().split()]
s = 0
ans = 0
while s < t:
    s += a[ans]
    ans += 1
print(ans)

a = input().strip().split("bear")
n = sum(map(len, a)) + 4 * len(a) - 4
ans = 0
last = -1
p = -4
for x in a[:-1]:
    p += len(x) + 4
    ans += (p - last) * (n - p - 3)
    last = p
print(ans)

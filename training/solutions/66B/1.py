n = int(input())
a = list(map(int, input().split()))
r = 0
for i in range(n):
    l = h = i
    while l > 0 and a[l - 1] <= a[l]:
        l -= 1
    while h < n - 1 and a[h + 1] <= a[h]:
        h += 1
    r = max(r, h - l + 1)
print(r)

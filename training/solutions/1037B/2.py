n, s = map(int, input().split())
a = sorted(map(int, input().split()))
i = n // 2
r = 0
if a[i] < s:
    while i < n and a[i] < s:
        r += s - a[i]
        i += 1
else:
    while i >= 0 and a[i] > s:
        r += a[i] - s
        i -= 1
print(r)

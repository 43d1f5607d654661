n = int(input())
a = list(map(int, input().split()))
suf = [0] * (n + 1)
for i in range(n - 1, -1, -1):
    suf[i] = suf[i + 1] | a[i]
pre = 0
best, first = -1, 0
for i in range(n):
    v = a[i] & ~(pre | suf[i + 1])
    if v > best:
        best, first = v, i
    pre |= a[i]
print(a[first], *a[:first], *a[first + 1:])

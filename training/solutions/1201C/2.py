n, k = map(int, input().split())
a = sorted(map(int, input().split()))
b = a[n // 2:]
cur = b[0]
for i in range(1, len(b)):
    need = (b[i] - cur) * i
    if need > k:
        break
    k -= need
    cur = b[i]
else:
    i = len(b)
print(cur + k // i)

n, m = map(int, input().split())
a = sorted(map(int, input().split()))
b = list(map(int, input().split()))
r = [0] * m
i = 0
for j in sorted(range(m), key=lambda k: b[k]):
    while i < n and a[i] <= b[j]:
        i += 1
    r[j] = i
print(*r)

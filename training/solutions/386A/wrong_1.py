n = int(input())
a = list(map(int, input().split()))
m, s, p = 0, 0, 0
for i in range(n):
    if a[i] > m:
        s = m
        m = a[i]
        p = i + 1
print(p, s if s else min(a))

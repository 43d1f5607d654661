import sys
v = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(v[0]):
    n = v[p]
    a = v[p + 1:p + 1 + n]
    p += n + 1
    s = 0
    i = 0
    while i < n:
        j = i
        while j < n and a[i] * a[j] > 0:
            j += 1
        s += max(a[i:j])
        i = j
    print(s)

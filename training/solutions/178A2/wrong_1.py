n = int(input())
a = list(map(int, input().split()))
r = 0
for i in range(n - 1):
    p = 1
    while i + p * 2 < n:
        p *= 2
    r += a[i]
    a[i + p] = a[i]
    print(r)

n = int(input())
a = list(map(int, input().split()))
s = 0
for i in range(n - 1):
    s += a[i]
    k = 1
    while i + k * 2 < n:
        k *= 2
    a[i + k] += a[i]
    print(s)

n = int(input())
a = list(map(int, input().split()))
s = 0
for i in range(n - 1):
    x = a[i]
    s += x
    j = 0
    while i + 2 ** (j + 1) <= n - 1:
        j += 1
    a[i + 2**j] += x
    print(s)

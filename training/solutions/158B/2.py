n = int(input())
a = sorted(map(int, input().split()))
i, j = 0, n - 1
c = 0
while i <= j:
    s = a[j]
    j -= 1
    while i <= j and s + a[i] <= 4:
        s += a[i]
        i += 1
    c += 1
print(c)

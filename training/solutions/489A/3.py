n = int(input())
a = list(map(int, input().split()))
print(n)
for i in range(n - 1, -1, -1):
    j = a.index(max(a[:i + 1]))
    print(i, j)
    a[i], a[j] = a[j], a[i]

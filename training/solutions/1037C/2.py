n = int(input())
a = list(input().strip())
b = list(input().strip())
c = 0
for i in range(n - 1):
    if a[i] != b[i] and a[i + 1] != b[i + 1] and a[i] != a[i + 1]:
        a[i], a[i + 1] = a[i + 1], a[i]
        c += 1
print(c + sum(x != y for x, y in zip(a, b)))

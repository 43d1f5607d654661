n = int(input())
a = [(int(x), i) for i, x in enumerate(input().split(), 1)]
a.sort()
a.reverse()
s = 0
for i in range(n):
    s += a[i][0] * i + 1
print(s)
print(*[j for x, j in a])

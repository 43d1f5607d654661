n = int(input())
a = list(map(int, input().split()))
a.sort()
x = y = 0
for i in range(n):
    if i < n // 2:
        x += a[i]
    else:
        y += a[i]
print(x ** 2 + y ** 2)

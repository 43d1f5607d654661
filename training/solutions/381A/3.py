n = int(input())
a = list(map(int, input().split()))
x = y = 0
for i in range(n):
    m = max(a[0], a[-1])
    a.remove(m)
    if i % 2 == 0:
        x += m
    else:
        y += m
print(x, y)

n = int(input())
a = list(map(int, input().split()))
x, y = [1], [0]
for i in range(1, n):
    p = q = 1
    if a[i] > a[i - 1]:
        p = x[-1] + 1
        q = y[-1] + 1
    if i > 1 and a[i] > a[i - 2]:
        q = max(q, x[i - 2] + 1)
    x.append(p)
    y.append(q)
print(max(x + y))

n, m = map(int, input().split())
a = sorted([int(x) for x in input().split()])
b = []
for i in range(n - 1, m):
    b.append(a[i] - a[i - n + 1])
print(min(b))

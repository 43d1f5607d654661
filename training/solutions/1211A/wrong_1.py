n = int(input())
a = list(map(int, input().split()))
p = sorted(range(n), key=lambda i: a[i])
x, y, z = p[:3]
if a[x] < a[y] < a[z]:
    print(x + 1, y + 1, z + 1)
else:
    print(-1, -1, -1)

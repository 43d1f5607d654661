t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    x, y, z = a[0], a[1], a[-1]
    print(*[1, 2, n] if x + y <= z else [-1])

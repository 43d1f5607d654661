t = int(input())
for i in range(t):
    a, b, c, d, k = map(int, input().split())
    x = -(-a // c)
    y = k - x
    print(*[x, y] if y * d >= b else [-1])

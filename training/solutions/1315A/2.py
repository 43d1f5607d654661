t = int(input())
for i in range(t):
    a, b, x, y = map(int, input().split())
    left = x * b
    right = (a - x - 1) * b
    up = y * a
    down = (b - y - 1) * a
    print(max(left, right, up, down))

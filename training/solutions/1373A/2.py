t = int(input())
for i in range(t):
    a, b, c = map(int, input().split())
    x = y = -1
    if a < c:
        x = 1
    if a * b > c:
        y = b
    print(x, y)

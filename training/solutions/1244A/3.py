t = int(input())
for i in range(t):
    a, b, c, d, k = map(int, input().split())
    x = 0
    while x * c < a:
        x += 1
    y = 0
    while y * d < b:
        y += 1
    if x + y > k:
        print(-1)
    else:
        print(x, y)

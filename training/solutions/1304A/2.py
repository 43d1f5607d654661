t = int(input())
for _ in range(t):
    x, y, a, b = map(int, input().split())
    k = (y - x) // (a + b)
    if x + k * a == y - k * b:
        print(k)
    else:
        print(-1)

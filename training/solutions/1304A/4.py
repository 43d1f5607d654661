t = int(input())
while t:
    x, y, a, b = map(int, input().split())
    d = y - x
    s = a + b
    print(d // s if d % s == 0 else -1)
    t -= 1

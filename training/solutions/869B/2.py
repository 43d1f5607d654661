a, b = map(int, input().split())
if b - a >= 5:
    print(0)
else:
    p = 1
    while a < b:
        a += 1
        p *= a % 10
    print(p % 10)

t = int(input())
for _ in range(t):
    n = int(input())
    a = [int(v) for v in input().split()]
    s = sum(a)
    x = 0
    for v in a:
        x ^= v
    if s == 2 * x:
        print(0)
        print()
    else:
        print(2)
        print(x, s + x)

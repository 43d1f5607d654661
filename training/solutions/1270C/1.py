for _ in range(int(input())):
    input()
    a = list(map(int, input().split()))
    x = 0
    for v in a:
        x ^= v
    print(2)
    print(x, sum(a) + x)

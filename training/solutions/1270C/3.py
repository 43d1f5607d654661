t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    s = sum(a)
    x = 0
    for v in a:
        x ^= v
    big = 2 ** 49 + s % 2
    x ^= big
    s += big
    print(3)
    print(big, (2 * x - s) // 2, (2 * x - s) // 2)

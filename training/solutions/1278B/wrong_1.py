for _ in range(int(input())):
    a, b = map(int, input().split())
    d = abs(a - b)
    k = s = 0
    while s < d:
        k += 1
        s += k
    print(k if s % 2 == d % 2 else k + 1)

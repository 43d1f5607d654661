for _ in range(int(input())):
    a, b = map(int, input().split())
    d = abs(a - b)
    k = s = 0
    while s < d or (s - d) % 2:
        k += 1
        s += k
    print(k)

for _ in range(int(input())):
    n, a, b = map(int, input().split())
    s = input()
    low, high = b, 10 ** 18
    for c in s:
        if c == "0":
            low, high = min(low + a + b, high + 2 * a + b), min(high + a + 2 * b, low + 2 * a + 2 * b)
        else:
            low, high = 10 ** 18, high + a + 2 * b
    print(low)

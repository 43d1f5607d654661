for _ in range(int(input())):
    n, a, b = map(int, input().split())
    s = input().strip("0")
    cost = n * a + (n + 1) * b
    if s:
        cost += 2 * a + b * (len(s) + 1)
        for gap in s.split("1"):
            k = len(gap)
            if k > 1:
                cost += min(0, 2 * a - b * (k - 1))
    print(cost)

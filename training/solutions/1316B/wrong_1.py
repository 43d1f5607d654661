for _ in range(int(input())):
    n = int(input())
    s = input()
    best, num = s, 1
    for k in range(2, n + 1):
        t = s[k - 1:] + s[:k - 1]
        if t < best:
            best, num = t, k
    print(best)
    print(num)

for _ in range(int(input())):
    n = int(input())
    s = input()
    best, num = s, 1
    for k in range(2, n + 1):
        head = s[:k - 1]
        if (n - k) % 2 == 0:
            head = head[::-1]
        t = s[k - 1:] + head
        if t < best:
            best, num = t, k
    print(best)
    print(num)

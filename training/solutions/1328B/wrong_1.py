for _ in range(int(input())):
    n, k = map(int, input().split())
    i = 1
    while k >= i and i < n - 1:
        k -= i
        i += 1
    s = ["a"] * n
    s[n - 1 - i] = "b"
    s[n - max(k, 1)] = "b"
    print("".join(s))

for _ in range(int(input())):
    n, k = map(int, input().split())
    i = 1
    while k > i:
        k -= i
        i += 1
    s = ["a"] * n
    s[n - 1 - i] = "b"
    s[n - k] = "b"
    print("".join(s))

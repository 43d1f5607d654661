for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    res = ["1"] * n
    ones = 0
    for i, c in enumerate(s):
        if c == "0":
            step = min(k, ones)
            k -= step
            res[i - step] = "0"
        else:
            ones += 1
    print("".join(res))

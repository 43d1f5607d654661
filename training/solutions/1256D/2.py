for _ in range(int(input())):
    n, k = map(int, input().split())
    s = list(input().strip())
    free = 0
    for i in range(n):
        if s[i] == "0":
            d = min(i - free, k)
            s[i] = "1"
            s[i - d] = "0"
            k -= d
            free += 1
            if k == 0:
                break
    print("".join(s))

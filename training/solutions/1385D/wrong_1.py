for _ in range(int(input())):
    n = int(input())
    s = input()
    c = 97
    ans = 0
    while len(s) > 1:
        h = len(s) // 2
        x, y = s[:h].count(chr(c)), s[h:].count(chr(c))
        ans += h - max(x, y)
        s = s[h:] if x >= y else s[:h]
        c += 1
    print(ans + (s != chr(c)))

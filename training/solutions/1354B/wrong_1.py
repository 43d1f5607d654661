for _ in range(int(input())):
    s = input()
    n = len(s)
    ans = 0
    last = 0
    for i in range(1, n):
        if s[i] != s[i - 1]:
            if last > 0 and s[last - 1] != s[i]:
                ans = i - last + 2
            last = i
    print(ans)

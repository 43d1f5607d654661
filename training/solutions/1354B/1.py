for _ in range(int(input())):
    s = input()
    last = {"1": -1, "2": -1, "3": -1}
    ans = 10**9
    for i, c in enumerate(s):
        last[c] = i
        m = min(last.values())
        if m >= 0:
            ans = min(ans, i - m + 1)
    print(ans if ans < 10**9 else 0)

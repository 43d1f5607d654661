for _ in range(int(input())):
    s = "".join(sorted(input().strip()))
    print(-1 if s[0] == s[-1] else s)

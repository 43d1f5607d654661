for _ in range(int(input())):
    n, k = map(int, input().split())
    s = sorted(input().strip())
    if s[0] != s[k - 1]:
        print(s[k - 1])
    elif k == n:
        print(s[0])
    elif s[k] == s[-1]:
        print(s[0] + s[k] * ((n - 1) // k))
    else:
        print(s[0] + ''.join(s[k:]))

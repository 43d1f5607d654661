for _ in range(int(input())):
    n, k = map(int, input().split())
    s = ''.join(sorted(input().strip()))
    if s[0] < s[k - 1]:
        print(s[k - 1])
    else:
        print(max(s[i::k] for i in range(k)))

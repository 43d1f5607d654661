for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    ans = 0
    for i in range((k + 1) // 2):
        group = s[i::k]
        if i != k - 1 - i:
            group += s[k - 1 - i::k]
        best = max(group.count(c) for c in set(group))
        ans += len(group) - best
    print(ans)

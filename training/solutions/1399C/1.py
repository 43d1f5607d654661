t = int(input())
for _ in range(t):
    n = int(input())
    w = sorted(map(int, input().split()))
    ans = 0
    for s in range(2, 2 * n + 1):
        i = 0
        j = n - 1
        k = 0
        while i < j:
            if w[i] + w[j] == s:
                k += 1
                i += 1
                j -= 1
            elif w[i] + w[j] < s:
                i += 1
            else:
                j -= 1
        ans = max(ans, k)
    print(ans)

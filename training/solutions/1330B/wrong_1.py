for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    m = max(a)
    ans = []
    for l in (m, n - m):
        if len(set(a[:l])) == l and len(set(a[l:])) == n - l:
            ans.append(l)
    print(len(ans))
    for l in ans:
        print(l, n - l)

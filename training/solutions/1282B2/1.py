for _ in range(int(input())):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    cost = [0] * (n + 1)
    ans = 0
    for i in range(1, n + 1):
        cost[i] = a[i - 1] + cost[i - k if i >= k else i - 1]
        if cost[i] <= p:
            ans = i
    print(ans)

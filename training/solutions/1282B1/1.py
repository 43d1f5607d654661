for _ in range(int(input())):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    cost = [0, a[0]]
    for i in range(1, n):
        cost.append(cost[i - 1] + a[i])
    print(max(i for i in range(n + 1) if cost[i] <= p))

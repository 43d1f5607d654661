def solve(mons):
    n = len(mons)
    cost = [max(0, mons[i][0] - mons[i - 1][1]) for i in range(n)]
    i = min(range(n), key=lambda i: mons[i][0])
    return sum(cost) - cost[i] + mons[i][0]

t = int(input())
for _ in range(t):
    k = int(input())
    print(solve([list(map(int, input().split())) for _ in range(k)]))

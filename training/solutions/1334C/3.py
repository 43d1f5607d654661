def solve(mons):
    n = len(mons)
    cost = [max(0, mons[i][0] - mons[i - 1][1]) for i in range(n)]
    s = sum(cost)
    return min(s - cost[i] + mons[i][0] for i in range(n))

t = int(input())
for _ in range(t):
    k = int(input())
    print(solve([list(map(int, input().split())) for _ in range(k)]))

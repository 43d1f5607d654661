n, k = map(int, input().split())
teams = [tuple(map(int, input().split())) for _ in range(n)]
def better(x, y):
    return x[0] > y[0] or x[0] == y[0] and x[1] < y[1]
for t in teams:
    ahead = sum(better(u, t) for u in teams)
    same = teams.count(t)
    if ahead < k <= ahead + same:
        print(same)
        break

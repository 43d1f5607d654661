n = int(input())
cost = [[0] * (n + 1) for _ in range(n + 1)]
adj = [[] for _ in range(n + 1)]
for _ in range(n):
    a, b, c = map(int, input().split())
    cost[b][a] = c
    adj[a].append(b)
    adj[b].append(a)
prev, cur = 1, adj[1][0]
one, two = cost[1][cur], cost[cur][1]
while cur != 1:
    nxt = adj[cur][0] if adj[cur][0] != prev else adj[cur][1]
    one += cost[cur][nxt]
    two += cost[nxt][cur]
    prev, cur = cur, nxt
print(min(one, two))

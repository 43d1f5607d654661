import heapq
n, k = map(int, input().split())
servers = [0] * k
for _ in range(n):
    s, m = map(int, input().split())
    end = max(s, servers[0]) + m
    heapq.heapreplace(servers, end)
    print(end)

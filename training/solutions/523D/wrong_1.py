n, k = map(int, input().split())
servers = [0] * k
for i in range(n):
    s, m = map(int, input().split())
    servers[i % k] = max(servers[i % k], s) + m
    print(servers[i % k])

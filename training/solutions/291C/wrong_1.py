n, k = map(int, input().split())
ips = [list(map(int, input().split('.'))) for _ in range(n)]
for i in range(1, 4):
    if len({tuple(p[:i]) for p in ips}) == k:
        print('.'.join(['255'] * i + ['0'] * (4 - i)))
        break
else:
    print(-1)

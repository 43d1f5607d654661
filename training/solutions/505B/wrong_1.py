n, m = map(int, input().split())
col = {}
for _ in range(m):
    a, b, c = map(int, input().split())
    col.setdefault(c, set()).update((a, b))
for _ in range(int(input())):
    u, v = map(int, input().split())
    print(sum(u in s and v in s for s in col.values()))

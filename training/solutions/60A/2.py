n, m = map(int, input().split())
s = set(range(1, n + 1))
for _ in range(m):
    t = input().split()
    i = int(t[4])
    if "left" in t:
        s &= set(range(1, i))
    else:
        s &= set(range(i + 1, n + 1))
print(len(s) or -1)

n, v = map(int, input().split())
r = []
for i in range(1, n + 1):
    k, *s = map(int, input().split())
    if min(s) <= v:
        r.append(i)
print(len(r))
print(*r)

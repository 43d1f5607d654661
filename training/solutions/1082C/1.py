n, m = map(int, input().split())
g = [[] for _ in range(m + 1)]
for _ in range(n):
    s, r = map(int, input().split())
    g[s].append(r)
total = [0] * (n + 1)
for skills in g:
    skills.sort(reverse=True)
    cur = 0
    for i, r in enumerate(skills):
        cur += r
        if cur <= 0:
            break
        total[i] += cur
print(max(total))

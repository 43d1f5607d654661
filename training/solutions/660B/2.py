n, m = map(int, input().split())
window = list(range(1, 2 * n + 1))
inner = list(range(2 * n + 1, 4 * n + 1))
order = []
for a, b in zip(inner, window):
    order += [a, b]
print(*[x for x in order if x <= m])

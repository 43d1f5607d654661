names = [input().strip() for _ in range(int(input()))]
edges = set()
bad = False
for a, b in zip(names, names[1:]):
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if i == len(b):
        bad = True
    elif i < len(a):
        edges.add((a[i], b[i]))
left = [chr(97 + i) for i in range(26)]
res = []
while left and not bad:
    targets = {y for x, y in edges}
    ready = [c for c in left if c not in targets]
    if not ready:
        bad = True
    res += ready
    left = [c for c in left if c in targets]
    edges = {(x, y) for x, y in edges if x in left}
print("Impossible" if bad else ''.join(res))

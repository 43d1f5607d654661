import sys
data = sys.stdin.read().split()
n = int(data[0])
where = {}
for f in data[1:n + 1]:
    subs = set()
    for i in range(len(f)):
        for j in range(i, len(f)):
            subs.add(f[i:j + 1])
    for s in subs:
        where.setdefault(s, []).append(f)
for q in data[n + 2:]:
    files = where.get(q, [])
    print(len(files), files[0] if files else "-")

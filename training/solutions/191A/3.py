n = int(input())
ends = {}
for _ in range(n):
    name = input()
    first, last = name[0], name[-1]
    come = dict(ends.get(first, {}))
    come[first] = max(come.get(first, 0), 0)
    here = ends.setdefault(last, {})
    for start, length in come.items():
        here[start] = max(here.get(start, 0), length + len(name))
print(max([ends[c].get(c, 0) for c in ends]))

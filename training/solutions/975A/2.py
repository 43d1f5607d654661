n = int(input())
roots = set()
for w in input().split():
    roots.add("".join(sorted(set(w))))
print(len(roots))

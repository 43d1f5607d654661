g = {"00": [], "01": [], "10": [], "11": []}
for _ in range(int(input())):
    s, a = input().split()
    g[s].append(int(a))
for v in g.values():
    v.sort(reverse=True)
k = min(len(g["01"]), len(g["10"]))
n = len(g["11"])
print(sum(g["11"]) + sum(g["01"][:k]) + sum(g["10"][:k]) + sum(g["00"][:n]))

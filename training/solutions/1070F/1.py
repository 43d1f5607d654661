import sys
input = sys.stdin.readline
g = {"00": [], "01": [], "10": [], "11": []}
for _ in range(int(input())):
    s, a = input().split()
    g[s].append(int(a))
for v in g.values():
    v.sort(reverse=True)
k = min(len(g["01"]), len(g["10"]))
both = g["11"]
rest = sorted(g["00"] + g["01"][k:] + g["10"][k:], reverse=True)
print(sum(both) + sum(g["01"][:k]) + sum(g["10"][:k]) + sum(rest[:len(both)]))

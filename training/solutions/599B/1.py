n, m = map(int, input().split())
f = list(map(int, input().split()))
b = list(map(int, input().split()))
pos = [[] for _ in range(n + 1)]
for i in range(n):
    pos[f[i]].append(i + 1)
if any(len(pos[x]) == 0 for x in b):
    print("Impossible")
elif any(len(pos[x]) > 1 for x in b):
    print("Ambiguity")
else:
    print("Possible")
    print(*[pos[x][0] for x in b])

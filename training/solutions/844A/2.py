s = input().strip()
k = int(input())
d = {}
for c in s:
    d[c] = d.get(c, 0) + 1
spare = sum(v - 1 for v in d.values())
need = k - len(d)
if need <= 0:
    print(0)
elif need <= spare:
    print(need)
else:
    print("impossible")

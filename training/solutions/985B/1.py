n, m = map(int, input().split())
a = [input().strip() for i in range(n)]
need = set()
for col in zip(*a):
    if col.count("1") == 1:
        need.add(col.index("1"))
if len(need) < n:
    print("YES")
else:
    print("NO")

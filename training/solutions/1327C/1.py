n, m, k = map(int, input().split())
s = "L" * (m - 1) + "U" * (n - 1)
for i in range(n):
    s += ("R" if i % 2 == 0 else "L") * (m - 1)
    if i < n - 1:
        s += "D"
print(len(s))
print(s)

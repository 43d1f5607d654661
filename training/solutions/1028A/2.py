n, m = map(int, input().split())
rows = []
for i in range(1, n + 1):
    s = input()
    if "B" in s:
        rows.append(i)
        c = (s.index("B") + s.rindex("B")) // 2 + 1
print(rows[len(rows) // 2], c)

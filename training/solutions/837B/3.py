n, m = map(int, input().split())
a = [input() for _ in range(n)]
if len(set(a)) > 1:
    a = ["".join(col) for col in zip(*a)]
row = a[0]
k = len(row) // 3
x, y, z = row[:1], row[k:k + 1], row[2 * k:2 * k + 1]
good = len(set(a)) == 1 and len({x, y, z}) == 3 and row == x * k + y * k + z * k
print("YES" if good else "NO")

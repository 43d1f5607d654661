n, m = map(int, input().split())
a = [input() for _ in range(n)]
if len(set(a)) > 1:
    a = ["".join(col) for col in zip(*a)]
row = a[0]
short = [c for i, c in enumerate(row) if i == 0 or row[i - 1] != c]
print("YES" if len(set(a)) == 1 and sorted(short) == ["B", "G", "R"] else "NO")

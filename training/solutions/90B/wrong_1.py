n, m = map(int, input().split())
a = [input() for _ in range(n)]
c = ["".join(x) for x in zip(*a)]
print("".join(a[i][j] for i in range(n) for j in range(1, m) if a[i].count(a[i][j]) == 1 and c[j].count(a[i][j]) == 1))

n, m = map(int, input().split())
a = [input() for _ in range(n)]
r = 0
for i in range(n - 1):
    for j in range(m - 1):
        if sorted(a[i][j:j + 2] + a[i - 1][j:j + 2]) == ["a", "c", "e", "f"]:
            r += 1
print(r)

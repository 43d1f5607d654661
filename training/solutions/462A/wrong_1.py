n = int(input())
c = [[0] * (n + 2) for _ in range(n + 2)]
for i in range(1, n + 1):
    for j, ch in enumerate(input().strip(), 1):
        if ch == "o":
            c[i - 1][j] ^= 1
            c[i + 1][j] ^= 1
            c[i][j - 1] ^= 1
            c[i][j + 1] ^= 1
print("NO" if all(1 in r[1:n + 1] for r in c[1:n + 1]) else "YES")

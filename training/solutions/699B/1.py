def main():
    n, m = map(int, input().split())
    g = [input() for _ in range(n)]
    row = [r.count("*") for r in g]
    col = [c.count("*") for c in zip(*g)]
    total = sum(row)
    for i in range(n):
        for j in range(m):
            if row[i] + col[j] - (g[i][j] == "*") == total:
                print("YES")
                print(i + 1, j + 1)
                return
    print("NO")

main()

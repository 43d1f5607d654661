for _ in range(int(input())):
    n = int(input())
    g = [input().strip() + "1" for _ in range(n)] + ["1" * n]
    ok = all(g[i][j] == "0" or "1" in g[i + 1][j] + g[i][j + 1] for i in range(n) for j in range(n))
    print("YES" if ok else "NO")

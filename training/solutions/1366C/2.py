for _ in range(int(input())):
    n, m = map(int, input().split())
    diag = [[] for _ in range(n + m - 1)]
    for i in range(n):
        row = list(map(int, input().split()))
        for j in range(m):
            diag[i + j].append(row[j])
    ans = 0
    for k in range(len(diag) // 2):
        cells = diag[k] + diag[-1 - k]
        ones = sum(cells)
        ans += min(ones, len(cells) - ones)
    print(ans)

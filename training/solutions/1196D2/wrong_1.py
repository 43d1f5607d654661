for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    best = k
    for i in range(n - k + 1):
        best = min(best, sum(s[i + j] != "RGB"[j % 3] for j in range(k)))
    print(best)

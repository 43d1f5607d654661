for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    best = n
    for i in range(n):
        if s[i] == "1":
            best = max(best, 2 * (i + 1), 2 * (n - i))
    print(best)

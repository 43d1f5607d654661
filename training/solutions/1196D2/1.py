for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    best = k
    for shift in range(3):
        bad = [0]
        for i in range(n):
            bad.append(bad[-1] + (s[i] != "RGB"[(i + shift) % 3]))
        for i in range(k, n + 1):
            best = min(best, bad[i] - bad[i - k])
    print(best)

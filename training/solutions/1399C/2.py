for _ in range(int(input())):
    n = int(input())
    c = [0] * (2 * n + 1)
    for x in map(int, input().split()):
        c[x] += 1
    print(max(sum(min(c[i], c[s - i]) for i in range(s)) // 2 for s in range(2, 2 * n + 1)))

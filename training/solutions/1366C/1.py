for _ in range(int(input())):
    n, m = map(int, input().split())
    last = n + m - 2
    cnt = [[0, 0] for _ in range(last + 1)]
    for i in range(n):
        for j, x in enumerate(input().split()):
            d = min(i + j, last - i - j)
            if 2 * d != last:
                cnt[d][int(x)] += 1
    print(sum(map(min, cnt)))

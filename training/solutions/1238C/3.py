q = int(input())
for _ in range(q):
    h, n = map(int, input().split())
    p = [int(x) for x in input().split()]
    ans, run = 0, 0
    for i in range(1, n):
        run += 1
        last = i == n - 1
        if last or p[i] - p[i + 1] > 1:
            if run % 2 and not (last and p[i] == 1):
                ans += 1
            run = 0
    print(ans)

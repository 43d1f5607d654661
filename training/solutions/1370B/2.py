t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    last = [0, 0]
    ans = []
    for i, x in enumerate(a, 1):
        p = x % 2
        if last[p]:
            ans.append((last[p], i))
            last[p] = 0
        else:
            last[p] = i
    for x, y in ans[:n - 1]:
        print(x, y)

t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    m = max(a)
    ans = []
    for l in sorted({m, n - m}):
        if sorted(a[:l]) == list(range(1, l + 1)) and sorted(a[l:]) == list(range(1, n - l + 1)):
            ans.append(l)
    print(len(ans))
    for l in ans:
        print(l, n - l)

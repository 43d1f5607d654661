t = int(input())
for _ in range(t):
    n = int(input())
    s = set(map(int, input().split()))
    ans = -1
    for k in range(1, 1024):
        if {x ^ k for x in s} == s:
            ans = k
            break
    print(ans)

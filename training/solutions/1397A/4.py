for _ in range(int(input())):
    n = int(input())
    d = {}
    for i in range(n):
        for c in input().strip():
            if c in d:
                d[c] += 1
            else:
                d[c] = 1
    ans = "YES"
    for k in d:
        if d[k] % n:
            ans = "NO"
    print(ans)

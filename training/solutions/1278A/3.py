t = int(input())
for _ in range(t):
    p = input().strip()
    h = input().strip()
    p = sorted(p)
    n = len(p)
    ans = "NO"
    for i in range(len(h) - n + 1):
        if sorted(h[i:i + n]) == p:
            ans = "YES"
            break
    print(ans)

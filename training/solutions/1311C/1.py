t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    s = input()
    d = [0] * n
    d[n - 1] = 1
    for p in map(int, input().split()):
        d[p - 1] += 1
    c = [0] * 26
    k = 0
    for i in range(n - 1, -1, -1):
        k += d[i]
        c[ord(s[i]) - 97] += k
    print(*c)

import sys
d = sys.stdin.read().split()
k = 1
for _ in range(int(d[0])):
    n = int(d[k])
    m = int(d[k + 1])
    s = d[k + 2]
    p = sorted(map(int, d[k + 3:k + 3 + m]))
    k += m + 3
    c = [0] * 26
    j = 0
    for i in range(n):
        while j < m and p[j] <= i:
            j += 1
        c[ord(s[i]) - ord("a")] += m - j + 1
    print(*c)

import sys
a = list(map(int, sys.stdin.read().split()))
ans = "NO"
for i in range(4):
    if a[4 * i + 3]:
        c = a[4 * i:4 * i + 3]
        c.append(a[(i + 1) % 4 * 4])
        c.append(a[(i + 2) % 4 * 4 + 1])
        c.append(a[(i + 3) % 4 * 4 + 2])
        if sum(c):
            ans = "YES"
print(ans)

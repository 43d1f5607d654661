import sys
a = list(map(int, sys.stdin.read().split()))[1:]
n = len(a)
i = 0
ans = 0
while i < n:
    j = i
    while j + 1 < n and a[j + 1] <= 2 * a[j]:
        j += 1
    ans = max(ans, j - i + 1)
    i = j + 1
print(ans)

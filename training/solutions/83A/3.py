import sys
a = sys.stdin.read().split()[1:]
n = len(a)
i = ans = 0
while i < n:
    j = i
    while j < n and a[j] == a[i]:
        ans += j - i + 1
        j += 1
    i = j
print(ans)

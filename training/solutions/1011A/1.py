n, k = map(int, input().split())
s = sorted(input())
p = -1
w = 0
for c in s:
    x = ord(c) - 96
    if k and x - p > 1:
        w += x
        p = x
        k -= 1
print(-1 if k else w)

s = list(input().strip())
m = int(input())
for i in range(m):
    l, r, k = map(int, input().split())
    l -= 1
    n = r - l
    t = s[l:r]
    for j in range(n):
        s[l + (j + k) % n] = t[j]
print("".join(s))

n, k = map(int, input().split())
s = "abcdefghijklmnopqrstuvwxyz"[2:k]
if n == k:
    print("abcdefghijklmnopqrstuvwxyz"[:k])
elif n < k or k == 1:
    print(-1)
else:
    r = []
    for i in range(n - len(s)):
        r.append("ab"[i % 2])
    print("".join(r) + s)

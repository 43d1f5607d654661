n, k = map(int, input().split())
r = ""
for c in input().strip():
    d = min(k, 122 - ord(c))
    r += chr(ord(c) + d)
    k -= d
print(-1 if k else r)

n, k = map(int, input().split())
s = list(input().strip())
for i in range(n):
    a = ord(s[i]) - ord("a")
    b = ord("z") - ord(s[i])
    if k >= max(a, b):
        k -= max(a, b)
        s[i] = "a" if a > b else "z"
    else:
        s[i] = chr(ord(s[i]) + (k if b >= k else -k))
        k = 0
print("".join(s) if k == 0 else -1)

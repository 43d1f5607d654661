import string
s = input()
ans = len(s)
for c in string.ascii_lowercase:
    p = [-1] + [i for i in range(len(s)) if s[i] == c] + [len(s)]
    k = max(y - x for x, y in zip(p, p[1:]))
    if k < ans:
        ans = k
print(ans)

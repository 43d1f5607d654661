t = input().strip()
n = len(t)
ans = ":("
b = 0
for i in range(n):
    if t[i] != "a":
        b += 1
    if i + 1 + b == n:
        s = t[:i + 1]
        if t[i + 1:] == "".join(c for c in s if c != "a"):
            ans = s
print(ans)

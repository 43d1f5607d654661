s = input().strip()
r = s[0]
n = len(s)
for i in range(1, n):
    c = s[i]
    if c == r[-1]:
        c = min({"x", "y", "z"} - {r[-1]} - set(s[i + 1:i + 2]))
    r += c
print(r)

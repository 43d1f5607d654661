s = list(input().strip())
t = input().strip()
n = len(s)
for c in t:
    if s and s[0] == c:
        s.pop(0)
print(n - len(s) + 1)

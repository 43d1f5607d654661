s = input().strip()
t = input().strip()

def sub(x):
    i = 0
    for c in x:
        if i < len(t) and c == t[i]:
            i += 1
    return i == len(t)

n = len(s)
best = 0
for l in range(n):
    while l + best < n and sub(s[:l] + s[l + best + 1:]):
        best += 1
print(best)

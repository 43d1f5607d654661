s = input().strip()
t = set()
for i in range(len(s) + 1):
    for c in "abcdefghijklmnopqrstuvwxyz":
        t.add(s[:i] + c + s[i:])
print(len(t))

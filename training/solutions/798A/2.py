s = input().strip()
ok = False
for i in range(len(s)):
    for c in "abcdefghijklmnopqrstuvwxyz":
        if c != s[i]:
            t = s[:i] + c + s[i + 1:]
            if t == t[::-1]:
                ok = True
print("YES" if ok else "NO")

s = input().strip().strip("0")
ok = True
for i in range(len(s)):
    if s[i] != s[-1 - i]:
        ok = False
print("YES" if ok else "NO")

s = input().strip()
ok = True
i, j = 0, len(s) - 1
while i <= j:
    if s[i] != s[j] or s[i] not in "AHIMOTUVWXY":
        ok = False
        break
    i += 1
    j -= 1
print("YES" if ok else "NO")

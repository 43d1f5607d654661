s = input()
ok = False
for i in range(len(s) - 6):
    if len(set(s[i:i + 7])) == 1:
        ok = True
print("YES" if ok else "NO")

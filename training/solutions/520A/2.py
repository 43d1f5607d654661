n = int(input())
s = input().upper()
ok = True
for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
    if c not in s:
        ok = False
        break
print("YES" if ok else "NO")

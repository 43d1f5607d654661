n = int(input())
s = input().strip()
ok = n == 1
for c in "abcdefghijklmnopqrstuvwxyz":
    if s.count(c) > 1:
        ok = True
print("Yes" if ok else "No")

n = int(input())
s = sorted(input().strip())
ok = n == 1
for i in range(n - 1):
    if s[i] == s[i + 1]:
        ok = True
print("Yes" if ok else "No")

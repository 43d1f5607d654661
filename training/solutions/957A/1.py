n = int(input())
s = input().strip()
ok = False
for i in range(n):
    if s[i] == "?":
        if i == 0 or i == n - 1 or s[i + 1] == "?" or s[i - 1] == s[i + 1]:
            ok = True
if "CC" in s or "MM" in s or "YY" in s:
    ok = False
print("Yes" if ok else "No")

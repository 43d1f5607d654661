s = input()
t = "CODEFORCES"
n = len(s)
p = 0
while p < 10 and p < n and s[p] == t[p]:
    p += 1
q = 0
while q < 10 and q < n and s[n - 1 - q] == t[9 - q]:
    q += 1
print("YES" if n > 10 and p + q >= 10 else "NO")

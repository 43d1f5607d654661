s = input()
k = int(input())
n = len(s)
m = n // k
ok = m > 0
for i in range(k):
    t = s[i * m:i * m + m]
    if t != t[::-1]:
        ok = False
print("YES" if ok else "NO")

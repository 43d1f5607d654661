s = input()
k = int(input())
n = len(s)
ok = n % k == 0
if ok:
    m = n // k
    for i in range(0, n, m):
        t = s[i:i + m]
        if t != t[::-1]:
            ok = False
print("YES" if ok else "NO")

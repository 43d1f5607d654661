s = input().strip()
k = 1
t = s[-1] + s[:-1]
while t != s:
    t = t[-1] + t[:-1]
    k += 1
print(k)

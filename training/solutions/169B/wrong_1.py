a = list(input())
s = sorted(input(), reverse=True)
for i in range(min(len(a), len(s))):
    if s[i] > a[i]:
        a[i] = s[i]
print("".join(a))

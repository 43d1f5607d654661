n = int(input())
s = input().strip()
a = n - len(s.lstrip(s[0]))
b = n - len(s.rstrip(s[-1]))
if s[0] == s[-1]:
    print((a + 1) * (b + 1) % 998244353)
else:
    print(a + b + 1)

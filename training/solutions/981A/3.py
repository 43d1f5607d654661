s = input()
n = len(s)
if s == s[0] * n:
    print(0)
elif s == s[::-1]:
    print(n - 1)
else:
    print(n)

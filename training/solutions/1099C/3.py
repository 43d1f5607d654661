s = input()
k = int(input())
n = sum(c.isalpha() for c in s)
if n < k and "*" in s:
    i = s.index("*")
    s = s[:i] + s[i - 1] * (k - n) + s[i:]
    n = k
a = []
for c in s:
    if c.isalpha():
        a.append(c)
    elif n > k:
        a.pop()
        n -= 1
if n == k:
    print("".join(a))
else:
    print("Impossible")

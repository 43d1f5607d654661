n, k = map(int, input().split())
s = input()
a = sorted(set(s))
if k > n:
    print(s + a[0] * (k - n))
else:
    i = k - 1
    while s[i] == a[-1]:
        i -= 1
    print(s[:i] + a[a.index(s[i]) + 1] + s[i + 1:k])

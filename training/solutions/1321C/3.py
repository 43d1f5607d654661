n = int(input())
s = input().strip()
letters = 'abcdefghijklmnopqrstuvwxyz'
for k in range(25, 0, -1):
    p, c = letters[k - 1], letters[k]
    while p + c in s or c + p in s:
        s = s.replace(p + c, p).replace(c + p, p)
print(n - len(s))

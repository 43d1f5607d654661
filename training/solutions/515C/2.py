input()
a = input().strip()
change = {'0': '', '1': '', '4': '223', '6': '35', '8': '2227', '9': '2337'}
res = []
for c in a:
    res += change.get(c, c)
res.sort(reverse=True)
print(*res, sep='')

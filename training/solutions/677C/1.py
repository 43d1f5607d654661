s = input().strip()
order = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
M = 10 ** 9 + 7
ans = 1
for c in s:
    zeros = 6 - bin(order.index(c)).count('1')
    ans = ans * 3 ** zeros % M
print(ans)

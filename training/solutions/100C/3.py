x = input().strip()[::-1]
y = input().strip()[::-1]
n = max(len(x), len(y))
x = x.ljust(n, '0')
y = y.ljust(n, '0')
carry = 0
res = []
for i in range(n):
    carry += int(x[i]) + int(y[i])
    res.append(str(carry % 10))
    carry //= 10
if carry:
    res.append(str(carry))
print(''.join(res[::-1]))

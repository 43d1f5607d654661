s = input().strip()
i = s.index('e')
k = int(s[i + 1:])
digits = list(s[:i])
p = digits.index('.')
for _ in range(k):
    if p + 1 == len(digits):
        digits.append('0')
    digits[p], digits[p + 1] = digits[p + 1], digits[p]
    p += 1
t = ''.join(digits).rstrip('0').rstrip('.').lstrip('0')
if t == '' or t[0] == '.':
    t = '0' + t
print(t)

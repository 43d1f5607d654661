s = input().strip()
sign = ''
if s[0] == '-':
    sign = '-'
    s = s[1:]
s = s.strip('0')[::-1]
print(sign + s if s else 0)

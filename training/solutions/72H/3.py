s = input().strip()
minus = s.startswith('-')
s = s.lstrip('-+0')[::-1].lstrip('0')
if not s:
    s = '0'
elif minus:
    s = '-' + s
print(s)

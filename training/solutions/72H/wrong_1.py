s = input().strip()
if s[0] == '-':
    print('-' + s[:0:-1].lstrip('0'))
else:
    print(s[::-1].lstrip('0'))

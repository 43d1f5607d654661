s, e = input().strip().split('e')
a, d = s.split('.')
e = int(e)
d = d.ljust(e, '0')
whole = (a + d[:e]).lstrip('0') or '0'
frac = d[e:].rstrip('0')
if frac:
    print(whole + '.' + frac)
else:
    print(whole)

s = input().strip()
t = (s * 2).replace('bb', 'b b').replace('ww', 'w w')
t = t.replace('bb', 'b b').replace('ww', 'w w')
print(min(len(s), max(map(len, t.split()))))

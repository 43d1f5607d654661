s = input()
ones = s.count('1')
t = s.replace('1', '')
i = t.find('2')
if i < 0:
    i = len(t)
print(t[:i] + '1' * ones + t[i:])

s = input().strip()
left, sep, right = s.partition('2')
tail = sep + right
res = '0' * left.count('0') + '1' * s.count('1') + tail.replace('1', '')
print(res)

s = input().strip()
print(''.join(reversed(s)))

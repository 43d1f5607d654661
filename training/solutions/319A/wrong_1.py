s = input().strip()
s = s.lstrip('0') or '0'
print(int(s, 2) * 2 ** (len(s) - 1) % (10 ** 9 + 7))

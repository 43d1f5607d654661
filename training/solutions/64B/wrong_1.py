s = input().strip()
a, b = int(s[0]), int(s[2])
print(a + b if s[1] == '+' else abs(a - b))

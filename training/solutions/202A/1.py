s = input()
m = max(s)
print(m * s.count(m))

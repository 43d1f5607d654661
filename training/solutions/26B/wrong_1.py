s = input()
print(2 * min(s.count('('), s.count(')')))

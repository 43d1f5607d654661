n, x, y = map(int, input().split())
s = '1' + input()
print(s.count('10') * min(x, y))

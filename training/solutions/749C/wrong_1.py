n = int(input())
s = input()
d, r = s.count('D'), s.count('R')
if d > r:
    print('D')
elif r > d:
    print('R')
else:
    print(s[0])

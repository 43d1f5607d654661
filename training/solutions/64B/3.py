line = input().strip()
if '+' in line:
    x, y = map(int, line.split('+'))
    print(x + y)
else:
    x, y = map(int, line.split('-'))
    print(x - y)

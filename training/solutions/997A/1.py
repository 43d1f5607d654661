n, x, y = map(int, input().split())
s = input()
groups = sum(1 for part in s.split('1') if part)
if groups == 0:
    print(0)
else:
    print((groups - 1) * min(x, y) + y)

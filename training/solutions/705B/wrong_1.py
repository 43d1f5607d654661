n = int(input())
s = 0
for x in map(int, input().split()):
    s += x
    print(1 if s % 2 == 0 else 2)

n = int(input())
s = 0
for x in map(int, input().split()):
    s += x - 1
    print(1 if s % 2 else 2)

d = int(input())
n = int(input())
r = 0
clock = 1
for x in map(int, input().split()):
    r += (1 - clock) % d
    clock = x % d + 1
print(r)

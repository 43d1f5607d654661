n = int(input())
a = list(map(int, input().split()))
m = int(input())
s = t = 0
for b in map(int, input().split()):
    s += b
    t += n + 1 - b
print(s, t)

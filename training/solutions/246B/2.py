n = int(input())
s = 0
for x in input().split():
    s += int(x)
if s % n:
    n -= 1
print(n)

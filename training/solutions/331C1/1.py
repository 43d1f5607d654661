n = int(input())
c = 0
while n:
    n -= int(max(str(n)))
    c += 1
print(c)

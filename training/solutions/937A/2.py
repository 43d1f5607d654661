n = int(input())
a = sorted(map(int, input().split()), reverse=True)
c = 0
p = -1
for x in a:
    if x > 0 and x != p:
        c += 1
    p = x
print(c)

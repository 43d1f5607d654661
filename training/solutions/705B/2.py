n = int(input())
a = input().split()
p = 2
for x in a:
    if int(x) % 2 == 0:
        p = 3 - p
    print(p)

n = int(input())
a = sorted(map(int, input().split()))
s = sum(a)
if s % 2 == 0:
    print(s)
else:
    for x in a:
        if x & 1:
            print(s - x)
            break

a = sorted(map(int, input().split()))
s = a.pop()
for x in a:
    print(s - x, end=" ")

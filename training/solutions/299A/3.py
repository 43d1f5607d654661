n = int(input())
a = sorted(set(map(int, input().split())))
r = a[0]
for x in a:
    if x % a[0] != 0:
        r = -1
print(r)
